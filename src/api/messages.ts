import * as z from 'zod'
import { MAIL_KINDS } from '../domain/mail-kind.ts'
import { LINK_PURPOSES } from '../domain/stated-facts.ts'
import { PayShape } from './events.ts'
import { ById, DayText, endpoint, Id, InstantText } from './primitives.ts'

export const SpanShape = z.object({ start: z.int().min(0), end: z.int().min(0) })
const PlaceShape = SpanShape.nullable()

/** What a message states beside its kind, each with its place in `text` where it has one. */
const FactsShape = z.object({
  companyAt: PlaceShape,
  roleAt: PlaceShape,
  requisition: z.string().nullable(),
  furtherRoles: z.array(z.object({ role: z.string(), requisition: z.string().nullable(), at: PlaceShape })),
  contact: z.object({ name: z.string(), address: z.string().nullable(), at: PlaceShape }).nullable(),
  interviews: z.array(
    z.object({
      state: z.enum(['planned', 'moved', 'cancelled']),
      start: InstantText.nullable(),
      place: z.string().nullable(),
      withWhom: z.string().nullable(),
      at: PlaceShape,
    }),
  ),
  offeredTimes: z.array(z.object({ start: InstantText, at: PlaceShape })),
  deadline: z.object({ day: DayText, at: PlaceShape }).nullable(),
  pay: PayShape.extend({ at: PlaceShape }).nullable(),
  links: z.array(z.object({ url: z.string(), purpose: z.enum(LINK_PURPOSES), at: PlaceShape })),
})

const UnderstandingShape = z.object({
  kind: z.enum(MAIL_KINDS),
  confidence: z.number().min(0).max(1),
  runnerUp: z.enum(MAIL_KINDS).nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  evidence: z.array(SpanShape),
  facts: FactsShape,
})

const MessageShape = z.object({
  id: Id,
  applicationId: Id.nullable(),
  from: z.string(),
  subject: z.string(),
  day: DayText.nullable(),
  sentAt: InstantText.nullable(),
  text: z.string(),
  /** Where the provider shows it; null where it has no such links. */
  openIn: z.object({ provider: z.string(), url: z.url() }).nullable(),
  understanding: UnderstandingShape,
})

const WhyShape = z.object({
  /** Words of the clearest sentence without which it would say much less. */
  words: z.array(z.string()),
  /** What it would be taken for without the marked sentences; null where nothing would change. */
  without: z.enum(MAIL_KINDS).nullable(),
  /** ISO 639-1. */
  language: z.string(),
  /** Who wrote, as far as the address tells: a system of many employers, a mail provider, or a domain of its own. */
  sender: z.enum(['applicant_system', 'assessment', 'job_board', 'mail_provider', 'own_domain', 'other']).nullable(),
  senderDomain: z.string().nullable(),
  authentication: z.enum(['pass', 'fail', 'unknown']),
  /** The person taught what messages like this one are. */
  isTaught: z.boolean(),
})

export const messages = {
  get: endpoint
    .route({ method: 'GET', path: '/messages/{id}', summary: 'One kept message, as text' })
    .input(ById)
    .output(MessageShape),
  why: endpoint
    .route({ method: 'GET', path: '/messages/{id}/reasons', summary: 'What the understanding of a message rests on' })
    .input(ById)
    .output(WhyShape),
}

export type WhyView = z.infer<typeof WhyShape>
