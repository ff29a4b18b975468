import type { ImapFlow } from 'imapflow'
import type { Account } from '../../../domain/account.ts'
import type { ImapSignIn } from '../../../mail/source/imap/sign-in.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import type { Safe } from '../../credentials/safe.ts'

/** Signs in with what the safe holds. The library is loaded when it is first needed: most people never connect a mailbox. */
export function openAccount(safe: Safe, signal: AbortSignal): (account: Account) => Promise<ImapFlow> {
  return async (account) => {
    const { openImap } = await import('../../../mail/source/imap/open-imap.ts')
    return openImap(signInOf(account, await safe.open(account)), signal)
  }
}

export function signInOf(account: Omit<ImapSignIn, 'secret'>, credentials: Credentials): ImapSignIn {
  const { host, port, security, userName } = account
  const secret =
    credentials.kind === 'password' ? { password: credentials.password } : { accessToken: credentials.accessToken }
  return { host, port, security, userName, secret }
}
