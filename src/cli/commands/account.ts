import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import type { Start } from '../session.ts'
import { accountAddCommand } from './account-add.ts'
import { accountFoldersCommand } from './account-folders.ts'
import { accountListCommand } from './account-list.ts'
import { accountRemoveCommand } from './account-remove.ts'
import { accountSignInCommand } from './account-sign-in.ts'
import { accountSyncCommand } from './account-sync.ts'

/** The mailboxes at providers that are read. */
export function accountCommand(program: Command, start: Start): void {
  const account = program.command('account').description(catalogue('en').cli.commands.account)
  accountListCommand(account, start)
  accountAddCommand(account, start)
  accountSyncCommand(account, start)
  accountFoldersCommand(account, start)
  accountSignInCommand(account, start)
  accountRemoveCommand(account, start)
}
