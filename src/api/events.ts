import * as z from 'zod'
import { EVENT_KINDS, INTERVIEW_STATES, ORIGINS, PAY_PERIODS } from '../domain/event.ts'
import { ById, DayText, Done, endpoint, Id, InstantText, line, longText } from './primitives.ts'

export const PayShape = z.object({
  min: z.number().nonnegative().max(1e12).nullable(),
  max: z.number().nonnegative().max(1e12).nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  period: z.enum(PAY_PERIODS).nullable(),
})

export const InterviewShape = z.object({
  key: line(100).min(1),
  state: z.enum(INTERVIEW_STATES),
  round: z.int().min(1).max(50).nullable(),
  label: line(200).nullable(),
  start: InstantText.nullable(),
  place: line(300).nullable(),
  withWhom: line(300).nullable(),
})

export const EventShape = z.object({
  id: Id,
  applicationId: Id,
  kind: z.enum(EVENT_KINDS),
  day: DayText,
  instant: InstantText.nullable(),
  origin: z.enum(ORIGINS),
  messageId: Id.nullable(),
  interview: InterviewShape.nullable(),
  amount: PayShape.nullable(),
  deadline: DayText.nullable(),
  note: longText(20_000).nullable(),
})

/** What a person may say of an event. A new interview needs no key; to speak of a known one again, give its key. */
export const EventDraft = z.object({
  kind: z.enum(EVENT_KINDS),
  day: DayText.optional(),
  interview: InterviewShape.partial().optional(),
  amount: PayShape.nullable().optional(),
  deadline: DayText.nullable().optional(),
  note: longText(20_000).nullable().optional(),
})

export const events = {
  log: endpoint
    .route({ method: 'POST', path: '/applications/{applicationId}/events', summary: 'Log an event' })
    .input(EventDraft.extend({ applicationId: Id }))
    .output(Done.extend({ event: EventShape })),
  edit: endpoint
    .route({ method: 'PATCH', path: '/events/{id}', summary: 'Correct an event' })
    .input(EventDraft.partial().extend({ id: Id }))
    .output(Done.extend({ event: EventShape })),
  remove: endpoint
    .route({ method: 'DELETE', path: '/events/{id}', summary: 'Remove an event' })
    .input(ById)
    .output(Done),
}

export type EventDraftInput = z.infer<typeof EventDraft>
