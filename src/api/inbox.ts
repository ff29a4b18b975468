import * as z from 'zod'
import { EVENT_KINDS } from '../domain/event.ts'
import { MAIL_KINDS } from '../domain/mail-kind.ts'
import { PROPOSAL_GROUPS } from '../domain/proposal.ts'
import { SpanShape } from './messages.ts'
import { ById, DayText, Done, endpoint, Id, line, named } from './primitives.ts'

const ApplicationRef = z.object({ id: Id, company: z.string(), role: z.string() })

const ProposalShape = z.object({
  id: Id,
  group: z.enum(PROPOSAL_GROUPS).nullable(),
  messageId: Id.nullable(),
  from: z.string().nullable(),
  subject: z.string().nullable(),
  day: DayText,
  eventKind: z.enum(EVENT_KINDS),
  mailKind: z.enum(MAIL_KINDS).nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  runnerUp: z.enum(MAIL_KINDS).nullable(),
  company: z.string(),
  role: z.string(),
  /** The application it would change; null proposes a new one. */
  application: ApplicationRef.nullable(),
  /** Other applications that it could be about. */
  candidates: z.array(ApplicationRef),
  evidence: z.array(SpanShape),
  evidenceText: z.array(z.string()),
})

/** One decision: a single proposal, or a group of alike ones accepted together. */
const DecisionShape = z.object({
  group: z.enum(PROPOSAL_GROUPS).nullable(),
  count: z.int(),
  /** All of a single decision; of a group, the newest ones. */
  proposals: z.array(ProposalShape),
})

export const inbox = {
  list: endpoint
    .route({ method: 'GET', path: '/inbox', summary: 'Decisions that wait, groups first' })
    .output(z.object({ decisions: z.array(DecisionShape), total: z.int() })),
  group: endpoint
    .route({ method: 'GET', path: '/inbox/groups/{group}', summary: 'All proposals of a group' })
    .input(z.object({ group: z.enum(PROPOSAL_GROUPS) }))
    .output(z.array(ProposalShape)),
  accept: endpoint
    .route({ method: 'POST', path: '/inbox/{id}/acceptance', summary: 'Accept a proposal, as it is or corrected' })
    .input(
      ById.extend({
        correction: z
          .object({
            eventKind: z.enum(EVENT_KINDS).optional(),
            day: DayText.optional(),
            applicationId: Id.optional(),
            newApplication: z.object({ company: named(200), role: line(300) }).optional(),
          })
          .optional(),
      }),
    )
    .output(Done.extend({ applicationId: Id })),
  dismiss: endpoint
    .route({
      method: 'POST',
      path: '/inbox/{id}/dismissal',
      summary: 'Not about my search (or, for a quiet one: keep it open)',
    })
    .input(ById)
    .output(Done),
  acceptGroup: endpoint
    .route({ method: 'POST', path: '/inbox/groups/{group}/acceptance', summary: 'Accept a group as one action' })
    .input(z.object({ group: z.enum(PROPOSAL_GROUPS), except: z.array(Id).max(5000).default([]) }))
    .output(Done.extend({ accepted: z.int() })),
  dismissGroup: endpoint
    .route({ method: 'POST', path: '/inbox/groups/{group}/dismissal', summary: 'Dismiss a group as one action' })
    .input(z.object({ group: z.enum(PROPOSAL_GROUPS) }))
    .output(Done.extend({ dismissed: z.int() })),
}

export type ProposalView = z.infer<typeof ProposalShape>
export type DecisionView = z.infer<typeof DecisionShape>
