import { createHash, randomBytes } from 'node:crypto'
import { v7 as newId } from 'uuid'
import type { Instant } from '../../domain/day.ts'
import { Refusal, type RefusalValues } from '../../domain/errors.ts'
import type { OAuthServer } from '../../domain/mail-providers.ts'
import { isThisComputer } from '../../mail/source/imap/is-this-computer.ts'
import type { AccountJobs, NewAccount } from '../context.ts'
import { LiveView } from '../jobs/live-view.ts'
import { sameToken } from '../security/token.ts'
import { requestTokens } from './token-endpoint.ts'

const HOLDS_MS = 15 * 60_000
const MOST = 20

export interface OAuthRequest extends OAuthServer, NewAccount {
  clientId: string
  clientSecret: string | null
  /** The account that is signed in to again; null for a new one. */
  accountId: string | null
}

/** What came of a sign-in at the provider. */
export type OAuthOutcome =
  | { kind: 'waiting' }
  | { kind: 'connected'; accountId: string }
  | { kind: 'refused'; code: string; values: RefusalValues }

interface Attempt {
  id: string
  state: string
  verifier: string
  redirectUri: string
  request: OAuthRequest
  endsAt: number
  /** The provider's answer came: another one with the same state is none. */
  isAnswered: boolean
  outcome: OAuthOutcome
  view: LiveView<OAuthOutcome>
}

/** [M49] Sign-ins at providers by authorization code with PKCE (RFC 7636, RFC 8252), each for once and a quarter of an hour. */
export class OAuthSignIns {
  readonly #accounts: AccountJobs
  readonly #now: () => Instant
  #attempts: Attempt[] = []

  constructor(accounts: AccountJobs, now: () => Instant) {
    this.#accounts = accounts
    this.#now = now
  }

  /** Where the person signs in. Refusal `invalid` for an address that would show secrets to others on the way. */
  begin(request: OAuthRequest, redirectUri: string): { id: string; url: string; redirectUri: string } {
    for (const field of ['authorizationUrl', 'tokenUrl'] as const) refuseOpen(request[field], field)
    const attempt: Attempt = {
      id: newId(),
      state: randomBytes(32).toString('base64url'),
      verifier: randomBytes(32).toString('base64url'),
      redirectUri,
      request,
      endsAt: Date.parse(this.#now()) + HOLDS_MS,
      isAnswered: false,
      outcome: { kind: 'waiting' },
      view: new LiveView(),
    }
    this.#attempts = [...this.#attempts.filter((each) => this.#holds(each)).slice(1 - MOST), attempt]
    return { id: attempt.id, url: authorizationUrl(attempt), redirectUri }
  }

  async *watch(id: string, signal?: AbortSignal): AsyncGenerator<OAuthOutcome> {
    const attempt = this.#attempts.find((each) => each.id === id)
    if (!attempt) throw new Refusal('not_found', 'there is no such sign-in', { what: 'sign_in' })
    const changes = attempt.view.changes(signal)
    yield attempt.outcome
    if (attempt.outcome.kind !== 'waiting') return
    for await (const outcome of changes) {
      yield outcome
      return
    }
  }

  /** The provider sent the person back. Refusal `forbidden_origin` for what nobody began, or was used already. */
  async finish(answer: { state?: string | undefined; code?: string | undefined }): Promise<OAuthOutcome> {
    const attempt = this.#attempts.find(({ state }) => sameToken(answer.state ?? '', state))
    if (!attempt || attempt.isAnswered || !this.#holds(attempt))
      throw new Refusal('forbidden_origin', 'nobody began this sign-in')
    attempt.isAnswered = true
    attempt.outcome = await this.#outcome(attempt, answer.code)
    attempt.view.tell(attempt.outcome)
    return attempt.outcome
  }

  async #outcome({ request, verifier, redirectUri }: Attempt, code: string | undefined): Promise<OAuthOutcome> {
    const { tokenUrl, clientId, clientSecret, accountId, address, host, port, security, userName } = request
    try {
      if (code === undefined)
        throw new Refusal('mailbox_refused', 'the provider gave no permission', { reason: 'permission' })
      const grant = {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
      } as const
      const credentials = await requestTokens({ tokenUrl, clientId, clientSecret }, grant, this.#now())
      const account =
        accountId === null
          ? await this.#accounts.connect({ address, host, port, security, userName }, credentials)
          : await this.#accounts.signInAgain(accountId, credentials)
      return { kind: 'connected', accountId: account.id }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { kind: 'refused', code: error.code, values: error.values }
    }
  }

  #holds({ endsAt }: Attempt): boolean {
    return Date.parse(this.#now()) < endsAt
  }
}

function authorizationUrl({ request, state, verifier, redirectUri }: Attempt): string {
  const url = new URL(request.authorizationUrl)
  const asked = {
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: redirectUri,
    scope: request.scope,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: request.address,
    // Google gives a token that can be renewed only for these two; others do not mind them.
    access_type: 'offline',
    prompt: 'consent',
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return url.href
}

function refuseOpen(address: string, field: string): void {
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:' || isThisComputer(hostname)) return
  throw new Refusal('invalid', 'secrets go over protected lines alone', { field })
}
