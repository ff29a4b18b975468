import { setTimeout } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import type { Logger } from 'pino'
import { type Account, type AccountState, SIGNED_OUT_REASONS, UNREACHABLE_REASONS } from '../../../domain/account.ts'
import type { Instant } from '../../../domain/day.ts'
import { Refusal } from '../../../domain/errors.ts'
import type { Store } from '../../../store/store.ts'
import { LiveView } from '../live-view.ts'
import { growingPause } from './growing-pause.ts'

export interface AccountAtWorkOptions {
  id: string
  store: Store
  log: Logger
  now: () => Instant
  open: (account: Account, options: { signal: AbortSignal; wasRefused: boolean }) => Promise<ImapFlow>
  /** There may be something to do for it. */
  changed: () => void
}

/** One refusal may be a whim of the provider's; nobody is asked to sign in again for that. */
const REFUSALS_BELIEVED = 2

/** One account: its line to the provider, over which it is watched, and what it does. */
export class AccountAtWork {
  /** It is to be looked through for new mail. */
  wantsLook = false
  hasYearsLeft = true
  readonly #options: AccountAtWorkOptions
  readonly #view = new LiveView<AccountState>()
  readonly #stopping = new AbortController()
  #line: AccountState = { kind: 'connecting' }
  #work: AccountState | null = null
  #failures = 0
  #refusals = 0
  /** Ends the line at hand, or the waiting for the next one. */
  #present = new AbortController()
  #lost: Refusal | null = null
  #watching: Promise<void> = Promise.resolve()

  constructor(options: AccountAtWorkOptions) {
    this.#options = options
  }

  get isUp(): boolean {
    return this.#line.kind === 'watching'
  }

  get state(): AccountState {
    return this.isUp && this.#work !== null ? this.#work : this.#line
  }

  states(signal: AbortSignal): AsyncIterable<AccountState> {
    return this.#view.changes(AbortSignal.any([signal, this.#stopping.signal]))
  }

  begin(): void {
    this.#watching = this.#watch().catch((error: unknown) => {
      this.#options.log.error({ err: error }, 'an account is no longer watched')
    })
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#present.abort()
    await this.#watching
  }

  /** What it does beside being watched; null for nothing. */
  does(work: AccountState | null): void {
    const before = JSON.stringify(this.state)
    this.#work = work
    if (JSON.stringify(this.state) !== before) this.#view.tell(this.state)
  }

  /** It was read without trouble. */
  succeeded(): void {
    this.#failures = 0
    this.#refusals = 0
  }

  /** Reading it failed: the line is given up as well, and built up anew after a pause. */
  failed(refusal: Refusal): void {
    this.#lost = refusal
    this.#present.abort()
  }

  /** Does not wait any longer. */
  hurry(): void {
    if (this.#line.kind === 'waiting') this.#present.abort()
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopping
    const { signedOut } = await this.#account()
    if (signedOut !== null) return this.#tell({ kind: 'signed_out', reason: signedOut })
    while (!signal.aborted) {
      this.#tell({ kind: 'connecting' })
      const refusal = await this.#holdLine()
      if (signal.aborted) return
      if (await this.#isSignedOut(refusal)) return
      await this.#pause(refusal)
    }
  }

  /** Until the line breaks; answers why. */
  async #holdLine(): Promise<Refusal> {
    this.#present = new AbortController()
    this.#lost = null
    let client: ImapFlow | null = null
    try {
      const account = await this.#account()
      client = await this.#options.open(account, {
        signal: AbortSignal.any([this.#stopping.signal, this.#present.signal]),
        wasRefused: this.#refusals > 0,
      })
      const { watchLine } = await import('./watch-line.ts')
      await watchLine(client, account, {
        isUp: (isLive) => this.#tell({ kind: 'watching', isLive }),
        look: () => {
          this.wantsLook = true
          this.#options.changed()
        },
      })
      return this.#lost ?? lostLine()
    } catch (error) {
      if (!(error instanceof Refusal) && !this.#present.signal.aborted)
        this.#options.log.error({ err: error }, 'the line to an account failed')
      return this.#lost ?? (error instanceof Refusal ? error : lostLine())
    } finally {
      client?.close()
    }
  }

  async #isSignedOut({ code, values }: Refusal): Promise<boolean> {
    if (code === 'mailbox_refused') this.#refusals += 1
    const isKeyLost = code === 'mailbox_signed_out'
    if (!isKeyLost && this.#refusals < REFUSALS_BELIEVED) return false
    const reason = SIGNED_OUT_REASONS.find((each) => each === values.reason) ?? 'password'
    await this.#options.store.write({ name: 'read_mail' }, ({ accounts }) =>
      accounts.change(this.#options.id, { signedOut: reason }),
    )
    this.#tell({ kind: 'signed_out', reason })
    return true
  }

  async #pause({ values }: Refusal): Promise<void> {
    const ms = growingPause(this.#failures, Math.random())
    this.#failures += 1
    this.#present = new AbortController()
    const until = new Date(Date.parse(this.#options.now()) + ms).toISOString()
    const reason = UNREACHABLE_REASONS.find((each) => each === values.reason) ?? 'lost'
    this.#tell({ kind: 'waiting', reason, until })
    await setTimeout(ms, undefined, { signal: this.#present.signal, ref: false }).catch(() => {})
  }

  #account(): Promise<Account> {
    return this.#options.store.read(({ accounts }) => accounts.get(this.#options.id))
  }

  #tell(line: AccountState): void {
    this.#line = line
    this.#view.tell(this.state)
    this.#options.changed()
  }
}

function lostLine(): Refusal {
  return new Refusal('mailbox_unreachable', 'the line broke off', { reason: 'lost' })
}
