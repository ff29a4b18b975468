import type { MailOrder, MailOutcome, MailProgress } from './mail-order.ts'
import { MailThread, type MailThreadData } from './mail-thread.ts'

interface Running {
  order: MailOrder
  thread: MailThread
}

/**
 * All mail is read in one thread, one stretch after the other, so that one thing writes at a time. Catching up gives way to an
 * import.
 */
export class MailDesk {
  readonly #data: MailThreadData
  #thread: MailThread | null = null
  #running: Running | null = null
  #turn: Promise<unknown> = Promise.resolve()

  constructor(data: MailThreadData) {
    this.#data = data
  }

  /** Until the stretch rests. One whose `signal` is aborted rests after the transaction at hand, or does not begin. */
  work(order: MailOrder, tell: (progress: MailProgress) => void, signal: AbortSignal): Promise<MailOutcome> {
    if (order.kind === 'import' && this.#running?.order.kind === 'catch_up') this.#running.thread.interrupt()
    const done = this.#turn.then(() => this.#carryOut(order, tell, signal))
    this.#turn = done.catch(() => undefined)
    return done
  }

  async end(): Promise<void> {
    await this.#thread?.end()
    this.#thread = null
  }

  async #carryOut(order: MailOrder, tell: (progress: MailProgress) => void, signal: AbortSignal): Promise<MailOutcome> {
    if (signal.aborted) return { hasYearsLeft: true, refusal: null }
    const thread = this.#thread?.isFree ? this.#thread : new MailThread(this.#data)
    const interrupt = () => thread.interrupt()
    this.#thread = thread
    this.#running = { order, thread }
    signal.addEventListener('abort', interrupt, { once: true })
    return thread.work(order, tell).finally(() => {
      signal.removeEventListener('abort', interrupt)
      this.#running = null
    })
  }
}
