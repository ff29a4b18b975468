import type { ImapFlow } from 'imapflow'
import type { Account } from '../../../domain/account.ts'
import type { Instant } from '../../../domain/day.ts'
import type { Store } from '../../../store/store.ts'

/** New mail, or the years before the first. */
export type CatchUpPart = 'new' | 'older'

/** What catching up needs while it runs. */
export interface CatchUpRun {
  store: Store
  accountId: string
  part: CatchUpPart
  openAccount: (account: Account) => Promise<ImapFlow>
  now: () => Instant
  /** Aborted: end after the transaction at hand; everything stored stays stored. */
  signal: AbortSignal
  tell: (progress: { read: number; total: number | null }) => void
}
