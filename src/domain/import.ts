import type { Day, Instant } from './day.ts'
import type { RefusalValues } from './errors.ts'
import type { Beginning } from './search-beginning.ts'

/** reading the mailbox → asking where the search began → arranging what was found → done. */
export const IMPORT_STATES = ['waiting', 'reading', 'asking', 'arranging', 'done', 'cancelled', 'failed'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** The reading of one mailbox, and how far it has come. */
export interface Import {
  id: string
  state: ImportState
  fileName: string
  bytesTotal: number | null
  bytesRead: number
  messagesRead: number
  /** Null where it cannot be known beforehand. */
  messagesTotal: number | null
  jobMessages: number
  alreadyKnown: number
  applicationsFound: number
  eventsApplied: number
  decisionsWaiting: number
  beginnings: Beginning[]
  refusal: { code: string; values: RefusalValues } | null
  startedAt: Instant
  endedAt: Instant | null
  actionId: string | null
  /** The account that is read; null for files. */
  accountId: string | null
  /** Which files are read: uploads in the spool, or a path on this machine. */
  source: { uploadIds: string[]; path: string | null }
  /** Where reading goes on after an interruption: the file's place in the source, and messages of it already stored. */
  place: { file: number; messages: number }
  /** What the person answered; null until then. */
  answer: { beganOn: Day; leftNoMail: number | null } | null
}
