import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import { findApplication } from '../find-application.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'

export function reopenCommand(program: Command, start: Start): void {
  program
    .command('reopen')
    .description(catalogue('en').cli.commands.reopen)
    .argument('<application>')
    .action(
      start(async ({ connected, answer, text }, [named = '']) => {
        const changed = await connected(async ({ api }) =>
          api.applications.reopen({ id: await findApplication(api, named) }),
        )
        answer(changed, () => text.cli.changed(printableLine(changed.application.company)))
      }),
    )
}
