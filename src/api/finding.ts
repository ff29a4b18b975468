import * as z from 'zod'
import { endpoint, Id, line } from './primitives.ts'

const FoundShape = z.object({
  kind: z.enum(['application', 'message', 'note']),
  id: Id,
  applicationId: Id.nullable(),
  title: z.string(),
  /** Text around the hit; `marks` are the places of the words in it. */
  snippet: z.string(),
  marks: z.array(z.object({ start: z.int(), end: z.int() })),
})

export const finding = {
  find: endpoint
    .route({ method: 'GET', path: '/search', summary: 'Full-text search over companies, roles, notes and mail' })
    .input(z.object({ q: line(200), limit: z.coerce.number().int().min(1).max(50).default(20) }))
    .output(z.array(FoundShape)),
}

export type FoundView = z.infer<typeof FoundShape>
