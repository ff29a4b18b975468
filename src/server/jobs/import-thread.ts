import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Instant } from '../../domain/day.ts'
import type { Import } from '../../domain/import.ts'

/** What the thread is started with. A path is null where the upload is gone. `now` sets its clock. */
export interface ImportThreadData {
  databasePath: string
  personId: string
  importId: string
  paths: (string | null)[]
  now: Instant
}

// Without limits the thread's heap grows by what is free rather than by what it needs.
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }

/** One import on its way, in a thread with its own connection to the database. */
export class ImportThread {
  readonly importId: string
  /** When the thread has ended; rejects with the error that it broke off with. */
  readonly ended: Promise<void>
  readonly #worker: Worker

  constructor(data: ImportThreadData) {
    this.importId = data.importId
    // Sources run as .ts, the built program as .js.
    const entry = new URL(`./import-worker${extname(import.meta.url)}`, import.meta.url)
    this.#worker = new Worker(entry, { workerData: data, resourceLimits: LIMITS })
    this.ended = new Promise((resolve, reject) => {
      this.#worker.once('error', reject)
      this.#worker.once('exit', () => resolve())
    })
  }

  onProgress(listener: (present: Import) => void): void {
    this.#worker.on('message', listener)
  }

  /** Ends it after the transaction at hand; what is stored stays stored. */
  async end(): Promise<void> {
    this.#worker.postMessage('end')
    await this.ended.catch(() => undefined)
  }
}
