import * as z from 'zod'
import { MAIL_KINDS } from '../domain/mail-kind.ts'
import { ById, DayText, endpoint, Id, InstantText } from './primitives.ts'

export const SpanShape = z.object({ start: z.int().min(0), end: z.int().min(0) })

const UnderstandingShape = z.object({
  kind: z.enum(MAIL_KINDS),
  confidence: z.number().min(0).max(1),
  runnerUp: z.enum(MAIL_KINDS).nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  evidence: z.array(SpanShape),
})

const MessageShape = z.object({
  id: Id,
  applicationId: Id.nullable(),
  from: z.string(),
  subject: z.string(),
  day: DayText.nullable(),
  sentAt: InstantText.nullable(),
  text: z.string(),
  understanding: UnderstandingShape,
})

export const messages = {
  get: endpoint
    .route({ method: 'GET', path: '/messages/{id}', summary: 'One kept message, as text' })
    .input(ById)
    .output(MessageShape),
}
