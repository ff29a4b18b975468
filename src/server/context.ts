import type { Logger } from 'pino'
import type { ImportView } from '../api/imports.ts'
import type { Instant } from '../domain/day.ts'
import type { Store } from '../store/store.ts'
import type { Spool } from './uploads/spool.ts'

/** What an operation is given: the world that this request is about, and the clock. */
export interface Context {
  store: Store
  world: 'own' | 'example'
  now: () => Instant
  foothold: Foothold
}

/** What lives as long as the program does. */
export interface Foothold {
  version: string
  dataFolder: string
  databasePath: string
  backupsFolder: string
  spool: Spool
  imports: ImportJobs
  example: ExampleWorld
  log: Logger
}

export interface ImportJobs {
  /** Refusal `busy` while another import runs; `not_found` for an upload that is gone; `unreadable_file` for what is no mailbox. */
  start(source: ImportSource): Promise<ImportView>
  /** Goes on after the person said where this search began. */
  answer(id: string, answer: { beganOn: string; leftNoMail: number | null }): Promise<ImportView>
  cancel(id: string): Promise<ImportView>
  /** The present state first, then every change, until it asks, ends, or `signal` says that nobody listens. */
  watch(id: string, signal?: AbortSignal): AsyncIterable<ImportView>
  /** Goes on with what an earlier run of the program left unfinished. */
  resume(): Promise<void>
  /** Ends after the transaction at hand; what is unfinished is resumed at the next start. */
  stop(): Promise<void>
}

export interface ImportSource {
  uploadIds?: string[] | undefined
  path?: string | undefined
}

/** The example search, kept apart from real data; while it is open, every request of the page is about it. */
export interface ExampleWorld {
  enter(): Promise<Store>
  leave(): Promise<void>
  current(): Store | null
}
