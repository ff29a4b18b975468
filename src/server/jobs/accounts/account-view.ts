import type { AccountView } from '../../../api/accounts.ts'
import type { Account, AccountState } from '../../../domain/account.ts'
import { suggestAccount } from '../../../domain/suggest-account.ts'
import type { Readers } from '../../../store/store.ts'

/** An account as its owner sees it. */
export async function accountView({ accounts }: Readers, account: Account, state: AccountState): Promise<AccountView> {
  const { signedOut, chosenFolders, ...seen } = account
  const folders = await accounts.folders(account.id)
  return {
    ...seen,
    provider: providerOf(account),
    messagesRead: folders.reduce((sum, { messagesRead }) => sum + messagesRead, 0),
    state,
  }
}

/** Known by the address, if it is indeed read where that provider has its mail. */
export function providerOf({ address, host }: Pick<Account, 'address' | 'host'>): string | null {
  const { provider, server } = suggestAccount(address)
  return server?.host === host ? provider : null
}
