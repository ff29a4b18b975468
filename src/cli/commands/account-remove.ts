import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import { findAccount } from '../find-account.ts'
import type { Start } from '../session.ts'

export function accountRemoveCommand(account: Command, start: Start): void {
  account
    .command('remove')
    .description(catalogue('en').cli.commands.accountRemove)
    .argument('<address>')
    .action(
      start(async ({ connected, answer, text }, [named]) => {
        const done = await connected(async ({ api }) => {
          const { id } = await findAccount(api, named)
          return api.accounts.disconnect({ id })
        })
        answer(done, () => text.cli.accountRemoved(done.messagesKept))
      }),
    )
}
