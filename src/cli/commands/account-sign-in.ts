import type { Command } from 'commander'
import * as z from 'zod'
import { catalogue } from '../../text/catalogue.ts'
import { findAccount } from '../find-account.ts'
import { passwordFor } from '../password-for.ts'
import type { Start } from '../session.ts'

const { commands, options: words } = catalogue('en').cli
const Options = z.object({ passwordStdin: z.boolean().default(false) })

export function accountSignInCommand(account: Command, start: Start): void {
  account
    .command('sign-in')
    .description(commands.accountSignIn)
    .argument('[address]')
    .option('--password-stdin', words.passwordStdin)
    .action(
      start(async (session, [named], options) => {
        const { passwordStdin } = Options.parse(options)
        const signedIn = await session.connected(async ({ api }) => {
          const { id, address } = await findAccount(api, named)
          return api.accounts.signInAgain({ id, password: await passwordFor(session, address, passwordStdin) })
        })
        session.answer(signedIn, () => session.text.cli.accountSignedIn(signedIn.address))
      }),
    )
}
