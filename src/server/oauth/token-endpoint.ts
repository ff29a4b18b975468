import * as z from 'zod'
import type { UnreachableReason } from '../../domain/account.ts'
import type { Instant } from '../../domain/day.ts'
import { Refusal } from '../../domain/errors.ts'
import type { OAuthCredentials } from '../credentials/credentials.ts'

const PATIENCE_MS = 20_000
/** RFC 6749 leaves it open how long a token holds; so long it is believed. */
const USUAL_SECONDS = 3600

const Tokens = z.object({
  access_token: z.string().min(1).max(20_000),
  expires_in: z.coerce.number().positive().optional(),
  refresh_token: z.string().min(1).max(20_000).optional(),
})

/** Who asks for tokens: the person's own client. */
export type OAuthClient = Pick<OAuthCredentials, 'tokenUrl' | 'clientId' | 'clientSecret'>

export interface Grant extends Record<string, string> {
  grant_type: 'authorization_code' | 'refresh_token'
}

/**
 * Asks a provider for tokens (RFC 6749).
 * @throws Refusal mailbox_refused with `reason` permission, or mailbox_unreachable
 */
export async function requestTokens(client: OAuthClient, grant: Grant, now: Instant): Promise<OAuthCredentials> {
  const response = await post(client, grant).catch((error: unknown) => {
    throw unreachable(isTimeout(error) ? 'timeout' : 'host')
  })
  if (response.status === 400 || response.status === 401 || response.status === 403)
    throw new Refusal('mailbox_refused', 'the provider gave no permission', { reason: 'permission' })
  const answer = Tokens.safeParse(await response.json().catch(() => null))
  if (!response.ok || !answer.success) throw unreachable('lost')
  const { access_token, expires_in = USUAL_SECONDS, refresh_token = grant.refresh_token ?? null } = answer.data
  return {
    kind: 'oauth',
    ...client,
    accessToken: access_token,
    accessEndsAt: new Date(Date.parse(now) + expires_in * 1000).toISOString(),
    refreshToken: refresh_token,
  }
}

// A redirect would carry the secret elsewhere.
function post({ tokenUrl, clientId, clientSecret }: OAuthClient, grant: Grant): Promise<Response> {
  const secret = clientSecret === null ? {} : { client_secret: clientSecret }
  return fetch(tokenUrl, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({ ...grant, client_id: clientId, ...secret }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}

function unreachable(reason: UnreachableReason): Refusal {
  return new Refusal('mailbox_unreachable', 'the provider gave no tokens', { reason })
}
