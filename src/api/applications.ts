import * as z from 'zod'
import { CHANNELS, WORK_MODES } from '../domain/application/application.ts'
import { ENDINGS } from '../domain/application/closing.ts'
import { REPLIES } from '../domain/application/reply.ts'
import { STAGES } from '../domain/application/stage.ts'
import { EventShape, InterviewShape, PayShape } from './events.ts'
import {
  ById,
  Cursor,
  DayText,
  Done,
  endpoint,
  Id,
  InstantText,
  line,
  longText,
  named,
  pageOf,
  WebAddress,
} from './primitives.ts'

const Tags = z.array(named(50)).max(30)

export const ApplicationShape = z.object({
  id: Id,
  searchId: Id,
  company: named(200),
  role: line(300),
  postingUrl: WebAddress.nullable(),
  postingText: longText(200_000).nullable(),
  place: line(200).nullable(),
  workMode: z.enum(WORK_MODES).nullable(),
  pay: PayShape.nullable(),
  channel: z.enum(CHANNELS),
  whereFound: line(200).nullable(),
  resumeVersion: line(100).nullable(),
  tags: Tags,
  previousId: Id.nullable(),
  createdAt: InstantText,
})

const ClosingShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('closed'), by: z.enum(ENDINGS), on: DayText }),
])

const StandingShape = z.object({
  stage: z.enum(STAGES),
  furthest: z.enum(STAGES),
  closing: ClosingShape,
  sentOn: DayText.nullable(),
  lastHeardOn: DayText.nullable(),
  lastEventOn: DayText.nullable(),
  waitingSince: DayText.nullable(),
  interviewsHad: z.int(),
  reply: z.enum(REPLIES).nullable(),
  nextInterview: InterviewShape.nullable(),
  deadline: DayText.nullable(),
})

/** A row of a list: no posting text, no timeline. */
export const ApplicationRow = ApplicationShape.omit({
  postingText: true,
  pay: true,
  createdAt: true,
  postingUrl: true,
}).extend({
  standing: StandingShape,
})

const OtherTry = z.object({ id: Id, role: z.string(), sentOn: DayText.nullable(), closing: ClosingShape })

const ApplicationDetail = ApplicationShape.extend({
  standing: StandingShape,
  timeline: z.array(EventShape.extend({ message: z.object({ subject: z.string(), from: z.string() }).nullable() })),
  /** Other applications at the same company, newest first. */
  sameCompany: z.array(OtherTry),
})

const SORTS = ['activity', 'company', 'role', 'stage', 'sent', 'heard', 'deadline'] as const

export const ApplicationFilter = z.object({
  q: line(200).optional(),
  state: z.enum(['open', 'closed', 'all']).default('open'),
  stages: z.array(z.enum(STAGES)).optional(),
  endings: z.array(z.enum(ENDINGS)).optional(),
  channels: z.array(z.enum(CHANNELS)).optional(),
  tag: line(50).optional(),
  searchId: Id.optional(),
  sort: z.enum(SORTS).default('activity'),
  direction: z.enum(['up', 'down']).default('down'),
})

export const ApplicationDraft = ApplicationShape.omit({ id: true, createdAt: true, searchId: true, company: true })
  .partial()
  .extend({
    company: named(200),
    searchId: Id.optional(),
    /** The stage it starts at: only thought of, or already sent. */
    start: z.enum(['considered', 'sent']).default('sent'),
    day: DayText.optional(),
    deadline: DayText.nullable().optional(),
  })

export const ApplicationEdit = ApplicationShape.omit({ id: true, createdAt: true }).partial()

const Changed = Done.extend({ application: ApplicationDetail })
const Ids = z.array(Id).min(1).max(1000)

export const applications = {
  list: endpoint
    .route({ method: 'GET', path: '/applications', summary: 'List applications, a page at a time' })
    .input(
      ApplicationFilter.extend({
        cursor: Cursor.optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(pageOf(ApplicationRow)),
  board: endpoint
    .route({
      method: 'GET',
      path: '/board',
      summary: 'Open applications by stage: the first rows of each column, and its count',
    })
    .input(
      ApplicationFilter.omit({ sort: true, direction: true, state: true, stages: true, endings: true }).extend({
        perColumn: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.object({
        columns: z.array(z.object({ stage: z.enum(STAGES), total: z.int(), items: z.array(ApplicationRow) })),
      }),
    ),
  get: endpoint
    .route({ method: 'GET', path: '/applications/{id}', summary: 'One application with its timeline' })
    .input(ById)
    .output(ApplicationDetail),
  add: endpoint
    .route({ method: 'POST', path: '/applications', summary: 'Add an application' })
    .input(ApplicationDraft)
    .output(Changed),
  edit: endpoint
    .route({ method: 'PATCH', path: '/applications/{id}', summary: 'Edit an application' })
    .input(ApplicationEdit.extend({ id: Id }))
    .output(Changed),
  editMany: endpoint
    .route({ method: 'POST', path: '/application-edits', summary: 'Edit several applications as one action' })
    .input(
      z.object({
        ids: Ids,
        channel: z.enum(CHANNELS).optional(),
        searchId: Id.optional(),
        addTag: named(50).optional(),
        removeTag: named(50).optional(),
        close: z.enum(ENDINGS).optional(),
        remove: z.literal(true).optional(),
      }),
    )
    .output(Done.extend({ changed: z.int() })),
  move: endpoint
    .route({
      method: 'POST',
      path: '/applications/{id}/moves',
      summary: 'Move an application to a stage, as the event that says so',
    })
    .input(ById.extend({ stage: z.enum(STAGES), on: DayText.optional() }))
    .output(Changed),
  close: endpoint
    .route({ method: 'POST', path: '/applications/{id}/closure', summary: 'Close an application' })
    .input(ById.extend({ by: z.enum(ENDINGS), on: DayText.optional(), note: longText(20_000).optional() }))
    .output(Changed),
  reopen: endpoint
    .route({ method: 'DELETE', path: '/applications/{id}/closure', summary: 'Reopen an application' })
    .input(ById)
    .output(Changed),
  merge: endpoint
    .route({
      method: 'POST',
      path: '/applications/{id}/merges',
      summary: 'Merge another entry of the same application into this one',
    })
    .input(ById.extend({ otherId: Id }))
    .output(Changed),
  remove: endpoint
    .route({ method: 'DELETE', path: '/applications/{id}', summary: 'Put an application in the bin for 30 days' })
    .input(ById)
    .output(Done),
  bin: endpoint
    .route({ method: 'GET', path: '/bin', summary: 'What is in the bin' })
    .output(
      z.array(
        z.object({ id: Id, company: z.string(), role: z.string(), removedAt: InstantText, actionId: Id.nullable() }),
      ),
    ),
  restore: endpoint
    .route({ method: 'POST', path: '/bin/{id}/restoration', summary: 'Take an application back out of the bin' })
    .input(ById)
    .output(Changed),
  /** Adding asks this while the person types: "you applied here on 3 March". */
  atCompany: endpoint
    .route({ method: 'GET', path: '/companies/applications', summary: 'Earlier applications at a company' })
    .input(z.object({ company: line(200) }))
    .output(z.array(OtherTry)),
  /** Values already used, for completing what the person types. */
  words: endpoint
    .route({ method: 'GET', path: '/application-words', summary: 'Companies, tags and sources used so far' })
    .output(
      z.object({
        companies: z.array(z.string()),
        tags: z.array(z.string()),
        whereFound: z.array(z.string()),
        resumeVersions: z.array(z.string()),
      }),
    ),
}

export type ApplicationView = z.infer<typeof ApplicationDetail>
export type ApplicationRowView = z.infer<typeof ApplicationRow>
export type ApplicationFilterInput = z.input<typeof ApplicationFilter>
export type ApplicationDraftInput = z.input<typeof ApplicationDraft>
export type ApplicationEditInput = z.infer<typeof ApplicationEdit>
export type StandingView = z.infer<typeof StandingShape>
