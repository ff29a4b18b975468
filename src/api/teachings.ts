import * as z from 'zod'
import { MAIL_KINDS } from '../domain/mail-kind.ts'
import { ById, Done, endpoint, Id, InstantText } from './primitives.ts'

const Taught = z.object({
  id: Id,
  /** How the person knows it: a sender, a name, or the words of a message. */
  shown: z.string(),
  messageId: Id.nullable(),
  taughtAt: InstantText,
})

const TeachingShape = z.discriminatedUnion('sort', [
  Taught.extend({ sort: z.literal('sender'), company: z.string() }),
  Taught.extend({ sort: z.literal('name'), company: z.string() }),
  Taught.extend({ sort: z.literal('alike'), kind: z.enum(MAIL_KINDS) }),
])

export const teachings = {
  list: endpoint
    .route({ method: 'GET', path: '/teachings', summary: 'What corrections taught, newest first' })
    .output(z.array(TeachingShape)),
  forget: endpoint
    .route({ method: 'DELETE', path: '/teachings/{id}', summary: 'Forget one; mail that comes is read without it' })
    .input(ById)
    .output(Done),
}

export type TeachingView = z.infer<typeof TeachingShape>
