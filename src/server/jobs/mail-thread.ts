import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { MailOrder, MailOutcome, MailProgress } from './mail-order.ts'

/** What a thread is started with. */
export interface MailThreadData {
  databasePath: string
  personId: string
  keysFolder: string
}

// Without limits the thread's heap grows by what is free rather than by what it needs.
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }
/** The answer to what an import asks often comes at once: a new thread would have to load everything again. */
const WAITS_MS = 2000

interface Work {
  outcome: PromiseWithResolvers<MailOutcome>
  tell: (progress: MailProgress) => void
}

/** A thread that reads mail, one stretch after the other, with its own connection to the database. */
export class MailThread {
  readonly #worker: Worker
  readonly #exited = Promise.withResolvers<void>()
  #work: Work | null = null
  #isEnding = false
  #leaving: NodeJS.Timeout | undefined

  constructor(data: MailThreadData) {
    // Sources run as .ts, the built program as .js.
    const entry = new URL(`./mail-worker${extname(import.meta.url)}`, import.meta.url)
    this.#worker = new Worker(entry, { workerData: data, resourceLimits: LIMITS })
    this.#worker.on('message', (told: MailProgress | { kind: 'rested'; outcome: MailOutcome }) => {
      if (told.kind === 'rested') this.#rest(told.outcome)
      else this.#work?.tell(told)
    })
    this.#worker.once('error', (error) => this.#work?.outcome.reject(error))
    this.#worker.once('exit', () => {
      this.#isEnding = true
      this.#work?.outcome.resolve({ hasYearsLeft: true, refusal: null })
      this.#exited.resolve()
    })
  }

  /** Whether it can be given work now. */
  get isFree(): boolean {
    return this.#work === null && !this.#isEnding
  }

  /** Until the stretch rests or the thread ends; rejects with the error that it broke off with. */
  work(order: MailOrder, tell: (progress: MailProgress) => void): Promise<MailOutcome> {
    clearTimeout(this.#leaving)
    this.#work = { outcome: Promise.withResolvers(), tell }
    this.#worker.postMessage(order)
    return this.#work.outcome.promise
  }

  /** The stretch at hand rests after its transaction. */
  interrupt(): void {
    this.#worker.postMessage('interrupt')
  }

  /** Ends it after the transaction at hand; what is stored stays stored. */
  async end(): Promise<void> {
    this.#isEnding = true
    clearTimeout(this.#leaving)
    this.#worker.postMessage('end')
    await this.#exited.promise
  }

  #rest(outcome: MailOutcome): void {
    this.#work?.outcome.resolve(outcome)
    this.#work = null
    if (!this.#isEnding) this.#leaving = setTimeout(() => this.end(), WAITS_MS)
  }
}
