import type { Logger } from 'pino'
import type { AccountView } from '../api/accounts.ts'
import type { ImportView } from '../api/imports.ts'
import type { Account, AccountServer, FolderUse } from '../domain/account.ts'
import type { Instant } from '../domain/day.ts'
import type { Store } from '../store/store.ts'
import type { Credentials } from './credentials/credentials.ts'
import type { Safe } from './credentials/safe.ts'
import type { OAuthSignIns } from './oauth/oauth-sign-ins.ts'
import type { Spool } from './uploads/spool.ts'

/** What an operation is given: the world that this request is about, and the clock. */
export interface Context {
  store: Store
  world: 'own' | 'example'
  now: () => Instant
  /** Where the server listens; null for a command that works without one. */
  port: number | null
  foothold: Foothold
}

/** What lives as long as the program does. */
export interface Foothold {
  version: string
  dataFolder: string
  databasePath: string
  backupsFolder: string
  safe: Safe
  spool: Spool
  imports: ImportJobs
  accounts: AccountJobs
  signIns: OAuthSignIns
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

export interface AccountJobs {
  list(): Promise<AccountView[]>
  get(id: string): Promise<AccountView>
  /** Signs in and stores. Refusals `mailbox_refused`, `mailbox_unreachable`; `already_exists`. */
  connect(account: NewAccount, credentials: Credentials): Promise<AccountView>
  signInAgain(id: string, credentials: Credentials): Promise<AccountView>
  /** Looks for new mail now, also where it waits or rests. Refusal `mailbox_signed_out`. */
  sync(id: string): Promise<AccountView>
  folders(id: string): Promise<AccountFolders>
  chooseFolders(id: string, paths: string[] | null): Promise<AccountFolders>
  /** The present state first, then every change, until `signal` says that nobody listens, or it is disconnected. */
  watch(id: string, signal?: AbortSignal): AsyncIterable<AccountView>
  /** Forgets the credentials for good. Mail that was read stays. */
  disconnect(id: string): Promise<{ disconnected: true; messagesKept: number }>
  /** Something was done that may concern what is read, such as an undo. */
  wake(): void
  /** Watches every account from now on. */
  begin(): Promise<void>
  /** Ends after the transaction at hand. */
  stop(): Promise<void>
}

/** Where a mailbox is, and whose. */
export type NewAccount = AccountServer & Pick<Account, 'address' | 'userName'>

export interface AccountFolders {
  folders: { path: string; name: string; use: FolderUse | null; isRead: boolean }[]
  isChosen: boolean
}

/** The example search, kept apart from real data; while it is open, every request of the page is about it. */
export interface ExampleWorld {
  enter(): Promise<Store>
  leave(): Promise<void>
  current(): Store | null
}
