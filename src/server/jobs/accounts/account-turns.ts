import type { Logger } from 'pino'
import type { Account } from '../../../domain/account.ts'
import type { Instant } from '../../../domain/day.ts'
import { Refusal } from '../../../domain/errors.ts'
import type { Import } from '../../../domain/import.ts'
import type { Readers, Store } from '../../../store/store.ts'
import type { ImportsAtDesk } from '../import-jobs.ts'
import type { MailDesk } from '../mail-desk.ts'
import type { MailOutcome, MailProgress } from '../mail-order.ts'
import type { AccountAtWork } from './account-at-work.ts'
import type { CatchUpPart } from './catch-up-run.ts'
import { type Candidate, hindranceOf, nextStretch, type Stretch } from './next-stretch.ts'

export interface AccountTurnsOptions {
  store: Store
  desk: MailDesk
  imports: ImportsAtDesk
  log: Logger
  now: () => Instant
  atWork: ReadonlyMap<string, AccountAtWork>
  /** The thread signs in with what is in the safe: that has to hold. */
  renew: (account: Account) => Promise<unknown>
}

interface Running {
  accountId: string
  part: CatchUpPart
  stopping: AbortController
  outcome: Promise<MailOutcome>
}

/** Has the accounts read in turns, as long as there is anything to read. */
export class AccountTurns {
  readonly #options: AccountTurnsOptions
  #isWanted = false
  #turning: Promise<void> | null = null
  #running: Running | null = null
  #isStopped = false

  constructor(options: AccountTurnsOptions) {
    this.#options = options
  }

  /** Something changed: sees whether there is anything to read. New mail does not wait for earlier years. */
  wake(): void {
    if (this.#isStopped) return
    this.#isWanted = true
    const isNewWaiting = [...this.#options.atWork.values()].some(({ wantsLook }) => wantsLook)
    if (isNewWaiting && this.#running?.part === 'older') this.#running.stopping.abort()
    this.#turning ??= this.#turn().finally(() => {
      this.#turning = null
      if (this.#isWanted) this.wake()
    })
  }

  /** What is being read of this account ends after the transaction at hand. */
  async interrupt(accountId: string): Promise<void> {
    if (this.#running?.accountId !== accountId) return
    this.#running.stopping.abort()
    await this.#running.outcome
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#running?.stopping.abort()
    await this.#turning
  }

  async #turn(): Promise<void> {
    try {
      while (this.#isWanted && !this.#isStopped) {
        this.#isWanted = false
        if (await this.#step()) this.#isWanted = true
      }
    } catch (error) {
      this.#options.log.error({ err: error }, 'accounts are not read')
    }
  }

  /** Whether anything was done. */
  async #step(): Promise<boolean> {
    const { store, atWork } = this.#options
    const { candidates, unfinished } = await store.read((from) => standing(from, atWork))
    const next = nextStretch(candidates, unfinished)
    for (const candidate of candidates) this.#tell(candidate, next)
    return next === null ? false : this.#carryOut(next)
  }

  #tell(candidate: Candidate, next: Stretch | null): void {
    const { firstYear, account } = candidate
    // What is caught up with tells itself how far it is.
    if (next?.account.id === account.id && next.kind !== 'begin' && next.kind !== 'go_on') return
    const hindrance = hindranceOf(candidate, next)
    const reading =
      firstYear?.state === 'reading' || firstYear?.state === 'arranging' ? firstYearState(firstYear) : null
    const work = hindrance === null || (hindrance === 'queued' && reading) ? reading : ({ kind: hindrance } as const)
    this.#options.atWork.get(account.id)?.does(work)
  }

  async #carryOut(next: Stretch): Promise<boolean> {
    const { imports, renew, atWork } = this.#options
    try {
      await renew(next.account)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      atWork.get(next.account.id)?.failed(error)
      return false
    }
    switch (next.kind) {
      case 'begin':
        await imports.beginAccount(next.account)
        return true
      case 'go_on':
        // What it comes to is told as a change of the import.
        await imports.goOn(next.importId)
        return false
      case 'new':
      case 'older':
        await this.#catchUp(next.account, next.kind)
        return true
    }
  }

  async #catchUp({ id }: Account, part: CatchUpPart): Promise<void> {
    const { desk, now, atWork, log } = this.#options
    const account = atWork.get(id)
    if (!account) return
    if (part === 'new') account.wantsLook = false
    const stopping = new AbortController()
    const tell = (progress: MailProgress) => {
      if (progress.kind === 'catch_up' && progress.read > 0)
        account.does({ kind: 'reading', part, read: progress.read, total: progress.total })
    }
    const outcome = desk
      .work({ kind: 'catch_up', accountId: id, part, now: now() }, tell, stopping.signal)
      .catch((error: unknown): MailOutcome => {
        log.error({ err: error }, 'reading an account broke off')
        return { hasYearsLeft: true, refusal: { code: 'mailbox_unreachable', values: { reason: 'lost' } } }
      })
    this.#running = { accountId: id, part, stopping, outcome }
    settle(account, await outcome, part)
    this.#running = null
  }
}

function settle(account: AccountAtWork, { hasYearsLeft, refusal }: MailOutcome, part: CatchUpPart): void {
  account.hasYearsLeft = hasYearsLeft
  // What was taken back is no failure: the account rests.
  if (refusal === null || refusal.code === 'conflict') {
    account.succeeded()
    return
  }
  if (part === 'new') account.wantsLook = true
  account.failed(new Refusal(refusal.code, 'an account could not be read', refusal.values))
}

function firstYearState({ messagesRead, messagesTotal }: Import) {
  return { kind: 'reading', part: 'first_year', read: messagesRead, total: messagesTotal } as const
}

async function standing(from: Readers, atWork: ReadonlyMap<string, AccountAtWork>) {
  const imports = await from.imports.list()
  const candidates: Candidate[] = []
  for (const account of await from.accounts.list()) {
    const work = atWork.get(account.id)
    if (!work) continue
    const firstYear = imports.find(({ id }) => id === account.importId) ?? null
    const action = firstYear?.actionId ? await from.actions.find(firstYear.actionId) : null
    const { isUp, wantsLook, hasYearsLeft } = work
    candidates.push({ account, firstYear, isTakenBack: Boolean(action?.undoneBy), isUp, wantsLook, hasYearsLeft })
  }
  return { candidates, unfinished: await from.imports.unfinished() }
}
