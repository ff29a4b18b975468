import type { ImapFlow } from 'imapflow'
import type { Account } from '../../../domain/account.ts'
import type { Instant } from '../../../domain/day.ts'
import type { Import } from '../../../domain/import.ts'
import type { Store } from '../../../store/store.ts'

/** What an import needs while it runs. */
export interface ImportRun {
  store: Store
  importId: string
  /** The files that are read, in order; null where an upload is gone. */
  paths: readonly (string | null)[]
  /** Signs in to the account that is read. Refusals as those of the mail source; `mailbox_signed_out`. */
  openAccount: (account: Account) => Promise<ImapFlow>
  now: () => Instant
  /** Aborted: end after the transaction at hand; everything stored stays stored. */
  signal: AbortSignal
  tell: (present: Import) => void
}
