import * as z from 'zod'
import { ById, Cursor, Done, endpoint, Id, InstantText, pageOf } from './primitives.ts'

/** What was done, named for the catalogue; `subject` is the company, the file or the count that it was about. */
const ActionShape = z.object({
  id: Id,
  name: z.string(),
  subject: z.string().nullable(),
  at: InstantText,
  undoneBy: Id.nullable(),
  changes: z.int(),
})

export const actions = {
  list: endpoint
    .route({ method: 'GET', path: '/actions', summary: 'What was done in the last 30 days, newest first' })
    .input(z.object({ cursor: Cursor.optional(), limit: z.coerce.number().int().min(1).max(100).default(20) }))
    .output(pageOf(ActionShape)),
  undo: endpoint
    .route({
      method: 'POST',
      path: '/actions/{id}/undoing',
      summary: 'Take an action back; taking that back does it again',
    })
    .input(ById)
    .output(Done),
}

export type ActionView = z.infer<typeof ActionShape>
