import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Instant } from '../../domain/day.ts'
import type { Import } from '../../domain/import.ts'

/** What a thread is started with. */
export interface ImportThreadData {
  databasePath: string
  personId: string
}

/** One stretch of an import. A path is null where the upload is gone. `now` sets the thread's clock. */
export interface ImportOrder {
  importId: string
  paths: (string | null)[]
  now: Instant
}

// Without limits the thread's heap grows by what is free rather than by what it needs.
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }
/** The answer to what an import asks often comes at once: a new thread would have to load everything again. */
const WAITS_MS = 2000

/** A thread for imports, one stretch after the other, with its own connection to the database. */
export class ImportThread {
  readonly #worker: Worker
  readonly #exited = Promise.withResolvers<void>()
  #work: PromiseWithResolvers<void> | null = null
  #isEnding = false
  #leaving: NodeJS.Timeout | undefined

  constructor(data: ImportThreadData, tell: (present: Import) => void) {
    // Sources run as .ts, the built program as .js.
    const entry = new URL(`./import-worker${extname(import.meta.url)}`, import.meta.url)
    this.#worker = new Worker(entry, { workerData: data, resourceLimits: LIMITS })
    this.#worker.on('message', (told: Import | 'rested') => (told === 'rested' ? this.#rest() : tell(told)))
    this.#worker.once('error', (error) => this.#work?.reject(error))
    this.#worker.once('exit', () => {
      this.#isEnding = true
      this.#work?.resolve()
      this.#exited.resolve()
    })
  }

  /** Whether it can be given work now. */
  get isFree(): boolean {
    return this.#work === null && !this.#isEnding
  }

  /** Until the import rests or the thread ends; rejects with the error that it broke off with. */
  work(order: ImportOrder): Promise<void> {
    clearTimeout(this.#leaving)
    this.#work = Promise.withResolvers()
    this.#worker.postMessage(order)
    return this.#work.promise
  }

  /** Ends it after the transaction at hand; what is stored stays stored. */
  async end(): Promise<void> {
    this.#isEnding = true
    clearTimeout(this.#leaving)
    this.#worker.postMessage('end')
    await this.#exited.promise
  }

  #rest(): void {
    this.#work?.resolve()
    this.#work = null
    if (!this.#isEnding) this.#leaving = setTimeout(() => this.end(), WAITS_MS)
  }
}
