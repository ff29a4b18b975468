import type { Instant } from '../../domain/day.ts'
import type { RefusalCode, RefusalValues } from '../../domain/errors.ts'
import type { Import } from '../../domain/import.ts'
import type { CatchUpPart } from './accounts/catch-up-run.ts'

/** One stretch of reading mail. `now` sets the thread's clock. */
export type MailOrder = ImportOrder | CatchUpOrder

/** A path is null where the upload is gone. */
export interface ImportOrder {
  kind: 'import'
  importId: string
  paths: (string | null)[]
  now: Instant
}

export interface CatchUpOrder {
  kind: 'catch_up'
  accountId: string
  part: CatchUpPart
  now: Instant
}

/** What the thread says while it works. */
export type MailProgress =
  | { kind: 'import'; present: Import }
  | { kind: 'catch_up'; read: number; total: number | null }

/** What a stretch came to. A refusal is one of catching up; imports keep theirs. */
export interface MailOutcome {
  hasYearsLeft: boolean
  refusal: { code: RefusalCode; values: RefusalValues } | null
}
