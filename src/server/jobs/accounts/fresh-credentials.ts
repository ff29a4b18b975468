import type { Account } from '../../../domain/account.ts'
import type { Instant } from '../../../domain/day.ts'
import { Refusal } from '../../../domain/errors.ts'
import type { Store } from '../../../store/store.ts'
import type { Credentials, OAuthCredentials } from '../../credentials/credentials.ts'
import type { Safe } from '../../credentials/safe.ts'
import { requestTokens } from '../../oauth/token-endpoint.ts'

const MARGIN_MS = 5 * 60_000

interface Renewing {
  store: Store
  safe: Safe
  now: () => Instant
}

/** What signs in now: a token that has ended, or was refused, is renewed first. Refusals `mailbox_refused`, `mailbox_unreachable`. */
export async function freshCredentials(
  { store, safe, now }: Renewing,
  account: Account,
  wasRefused = false,
): Promise<Credentials> {
  const known = await safe.open(account)
  if (known.kind === 'password' || !(wasRefused || isEnding(known, now()))) return known
  const { refreshToken, tokenUrl, clientId, clientSecret } = known
  if (refreshToken === null)
    throw new Refusal('mailbox_refused', 'the permission cannot be renewed', { reason: 'permission' })
  const grant = { grant_type: 'refresh_token', refresh_token: refreshToken } as const
  const renewed = await requestTokens({ tokenUrl, clientId, clientSecret }, grant, now())
  const sealed = await safe.seal(account, renewed)
  await store.write({ name: 'read_mail' }, ({ accounts }) => accounts.seal(account.id, sealed))
  return renewed
}

function isEnding({ accessEndsAt }: OAuthCredentials, now: Instant): boolean {
  return Date.parse(accessEndsAt) - Date.parse(now) < MARGIN_MS
}
