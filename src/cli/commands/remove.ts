import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import { findApplication } from '../find-application.ts'
import type { Start } from '../session.ts'

export function removeCommand(program: Command, start: Start): void {
  program
    .command('remove')
    .description(catalogue('en').cli.commands.remove)
    .argument('<application>')
    .action(
      start(async ({ connected, answer, text }, [named = '']) => {
        const done = await connected(async ({ api }) =>
          api.applications.remove({ id: await findApplication(api, named) }),
        )
        answer(done, () => text.cli.removed)
      }),
    )
}
