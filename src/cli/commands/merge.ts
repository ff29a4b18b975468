import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import { findApplication } from '../find-application.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'

export function mergeCommand(program: Command, start: Start): void {
  program
    .command('merge')
    .description(catalogue('en').cli.commands.merge)
    .argument('<application>')
    .argument('<other>')
    .action(
      start(async ({ connected, answer, text }, [named = '', otherNamed = '']) => {
        const changed = await connected(async ({ api }) => {
          const id = await findApplication(api, named)
          return api.applications.merge({ id, otherId: await findApplication(api, otherNamed) })
        })
        answer(changed, () => text.cli.merged(printableLine(changed.application.company)))
      }),
    )
}
