import type { Instant } from '../../../domain/day.ts'
import type { Import } from '../../../domain/import.ts'
import type { Store } from '../../../store/store.ts'

/** What an import needs while it runs. */
export interface ImportRun {
  store: Store
  importId: string
  /** What is read, in order; null where an upload is gone. */
  paths: readonly (string | null)[]
  now: () => Instant
  /** Aborted: end after the transaction at hand; everything stored stays stored. */
  signal: AbortSignal
  tell: (present: Import) => void
}
