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

/** `cancel` gives the import up, `stop` leaves it for the next start; both keep what was stored. */
export type EndWord = 'cancel' | 'stop'

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
    this.#worker = new Worker(entry, { workerData: data })
    this.ended = new Promise((resolve, reject) => {
      this.#worker.once('error', reject)
      this.#worker.once('exit', () => resolve())
    })
  }

  onProgress(listener: (present: Import) => void): void {
    this.#worker.on('message', listener)
  }

  async end(word: EndWord): Promise<void> {
    this.#worker.postMessage(word)
    await this.ended.catch(() => undefined)
  }
}
