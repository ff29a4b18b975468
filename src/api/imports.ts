import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { IMPORT_STATES } from '../domain/import.ts'
import { ById, DayText, endpoint, Id, InstantText, line } from './primitives.ts'

/** A day on which a search may have begun: job mail starts there after `quietDays` without any (null: the first ever). */
const BeginningShape = z.object({ day: DayText, quietDays: z.int().nullable(), messages: z.int() })

const ImportShape = z.object({
  id: Id,
  state: z.enum(IMPORT_STATES),
  fileName: z.string(),
  bytesTotal: z.number().nullable(),
  bytesRead: z.number(),
  messagesRead: z.int(),
  /** How many there are to read; null where that cannot be known beforehand, as in a file. */
  messagesTotal: z.int().nullable(),
  jobMessages: z.int(),
  alreadyKnown: z.int(),
  applicationsFound: z.int(),
  eventsApplied: z.int(),
  decisionsWaiting: z.int(),
  /** Where the search may have begun, most likely first; empty unless asking. */
  beginnings: z.array(BeginningShape),
  refusal: z
    .object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) })
    .nullable(),
  startedAt: InstantText,
  endedAt: InstantText.nullable(),
  actionId: Id.nullable(),
  /** The mailbox at a provider that is read; null for files. */
  accountId: Id.nullable(),
})

export const imports = {
  list: endpoint
    .route({ method: 'GET', path: '/imports', summary: 'Imports, newest first' })
    .output(z.array(ImportShape)),
  get: endpoint.route({ method: 'GET', path: '/imports/{id}', summary: 'One import' }).input(ById).output(ImportShape),
  /** From uploads (see /uploads), or from a path on this machine when the command line asks. */
  start: endpoint
    .route({ method: 'POST', path: '/imports', summary: 'Import a mailbox' })
    .input(z.object({ uploadIds: z.array(Id).max(10_000).optional(), path: line(4000).optional() }))
    .output(ImportShape),
  watch: endpoint
    .route({
      method: 'GET',
      path: '/imports/{id}/progress',
      summary: 'Progress, as an event stream, until it asks or ends',
    })
    .input(ById)
    .output(eventIterator(ImportShape)),
  answer: endpoint
    .route({
      method: 'POST',
      path: '/imports/{id}/answers',
      summary: 'Say where this search began; then the import goes on',
    })
    .input(ById.extend({ beganOn: DayText, leftNoMail: z.int().min(0).max(100_000).nullable() }))
    .output(ImportShape),
  cancel: endpoint
    .route({ method: 'DELETE', path: '/imports/{id}', summary: 'Cancel an import; what was stored stays stored' })
    .input(ById)
    .output(ImportShape),
}

export type ImportView = z.infer<typeof ImportShape>
