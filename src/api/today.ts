import * as z from 'zod'
import { STEP_KINDS } from '../domain/today/steps.ts'
import { ApplicationRow } from './applications.ts'
import { DayText, Done, endpoint, Id, InstantText } from './primitives.ts'

const StepShape = z.object({
  /** Stable for the same thing, so that finishing or postponing it is remembered. */
  key: z.string(),
  kind: z.enum(STEP_KINDS),
  applicationId: Id.nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  day: DayText.nullable(),
  instant: InstantText.nullable(),
  count: z.int().nullable(),
})

export const today = {
  get: endpoint
    .route({ method: 'GET', path: '/today', summary: 'At most three steps, and where the search stands' })
    .output(
      z.object({
        day: DayText,
        steps: z.array(StepShape).max(3),
        more: z.int(),
        counts: z.object({ sent: z.int(), open: z.int(), answered: z.int(), conversations: z.int() }),
        leftNoMail: z.int().nullable(),
        open: z.array(ApplicationRow).max(8),
      }),
    ),
  postpone: endpoint
    .route({ method: 'POST', path: '/today/{key}/postponement', summary: 'Not today: the step comes back tomorrow' })
    .input(z.object({ key: z.string().max(200) }))
    .output(Done),
}

export type TodayStep = z.infer<typeof StepShape>
