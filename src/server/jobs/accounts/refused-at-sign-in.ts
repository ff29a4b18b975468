import { Refusal } from '../../../domain/errors.ts'
import { suggestAccount } from '../../../domain/suggest-account.ts'
import type { NewAccount } from '../../context.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import { providerOf } from './account-view.ts'

/** A password that is refused may be right, and only not what the provider wants from a program. */
export function refusedAtSignIn(error: unknown, account: NewAccount, { kind }: Credentials): unknown {
  if (!(error instanceof Refusal) || error.code !== 'mailbox_refused') return error
  return new Refusal(error.code, error.message, { ...error.values, reason: reasonOf(error, account, kind) })
}

function reasonOf({ values }: Refusal, account: NewAccount, kind: Credentials['kind']): string | number | null {
  if (kind === 'oauth') return 'permission'
  if (values.reason !== 'password' || providerOf(account) === null) return values.reason ?? 'password'
  const { signIn } = suggestAccount(account.address)
  return signIn === 'oauth' ? 'oauth_only' : signIn === 'app_password' ? 'app_password' : 'password'
}
