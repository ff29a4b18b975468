import { addDays, type Day, dayOf, daysBetween, type Instant } from '../day.ts'

/** What Today can ask for, most pressing first (SPEC T2). */
export const STEP_KINDS = ['offer_deadline', 'interview_soon', 'assessment_due', 'decisions', 'posting_closes'] as const
type StepKind = (typeof STEP_KINDS)[number]

export interface Step {
  /** Stable for the same thing, so that postponing it is remembered. */
  key: string
  kind: StepKind
  applicationId: string | null
  day: Day | null
  instant: Instant | null
  count: number | null
}

/** What the choice needs to know of one open application. */
export interface OpenApplication {
  id: string
  stage: 'considered' | 'applied' | 'screening' | 'interview' | 'offer' | 'accepted'
  deadline: Day | null
  nextInterviewAt: Instant | null
}

export interface Circumstances {
  today: Day
  zone: string
  open: readonly OpenApplication[]
  decisionsWaiting: number
  /** Keys that the person put off, with the day on which they come back. */
  postponed: ReadonlyMap<string, Day>
}

const SOON_DAYS = 3
const DEADLINE_DAYS = 7

/** [T1] At most three steps, in the order that matters; `more` counts the rest. */
export function todaySteps(circumstances: Circumstances): { steps: Step[]; more: number } {
  const due = [...circumstances.open.flatMap((each) => stepsOf(each, circumstances)), ...decisions(circumstances)]
    .filter(({ key }) => !isPutOff(key, circumstances))
    .sort(byUrgency)
  return { steps: due.slice(0, 3), more: Math.max(0, due.length - 3) }
}

function stepsOf(application: OpenApplication, circumstances: Circumstances): Step[] {
  return [interviewStep(application, circumstances), deadlineStep(application, circumstances)].filter(
    (step) => step !== null,
  )
}

/** [T3] An interview is soon from three days before it, in the person's own zone. */
function interviewStep({ id, nextInterviewAt }: OpenApplication, { today, zone }: Circumstances): Step | null {
  if (nextInterviewAt === null) return null
  const day = dayOf(nextInterviewAt, zone)
  if (daysBetween(today, day) > SOON_DAYS || day < today) return null
  return {
    key: `interview_soon:${id}:${nextInterviewAt}`,
    kind: 'interview_soon',
    applicationId: id,
    day,
    instant: nextInterviewAt,
    count: null,
  }
}

/** [T4] A deadline is shown from a week before it, and no longer once it has passed. */
function deadlineStep({ id, stage, deadline }: OpenApplication, { today }: Circumstances): Step | null {
  const kind = DEADLINE_KINDS[stage]
  if (!kind || deadline === null || deadline < today || deadline > addDays(today, DEADLINE_DAYS)) return null
  return { key: `${kind}:${id}:${deadline}`, kind, applicationId: id, day: deadline, instant: null, count: null }
}

const DEADLINE_KINDS: Partial<Record<OpenApplication['stage'], StepKind>> = {
  offer: 'offer_deadline',
  screening: 'assessment_due',
  considered: 'posting_closes',
}

/** [T5] All decisions of the Inbox are one step. */
function decisions({ decisionsWaiting, today }: Circumstances): Step[] {
  if (decisionsWaiting === 0) return []
  return [
    {
      key: `decisions:${today}`,
      kind: 'decisions',
      applicationId: null,
      day: null,
      instant: null,
      count: decisionsWaiting,
    },
  ]
}

function isPutOff(key: string, { postponed, today }: Circumstances): boolean {
  const until = postponed.get(key)
  return until !== undefined && today < until
}

function byUrgency(a: Step, b: Step): number {
  return (
    STEP_KINDS.indexOf(a.kind) - STEP_KINDS.indexOf(b.kind) ||
    compare(a.instant ?? a.day ?? '', b.instant ?? b.day ?? '') ||
    compare(a.key, b.key)
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
