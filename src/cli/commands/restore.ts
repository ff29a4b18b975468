import { resolve } from 'node:path'
import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import type { Start } from '../session.ts'

export function restoreCommand(program: Command, start: Start): void {
  program
    .command('restore')
    .description(catalogue('en').cli.commands.restore)
    .argument('<file>')
    .action(
      start(async ({ host, answer, text }, [file = '']) => {
        const restored = await host.restore(resolve(file))
        const { keptOldAt } = restored
        answer(restored, () => text.cli.restored + (keptOldAt === null ? '' : text.cli.keptOld(keptOldAt)))
      }),
    )
}
