import type { Day, Instant } from '../day.ts'
import type { EventKind } from '../event.ts'
import { type Closing, closing } from './closing.ts'
import { hasHappened, type Interview, interviews, isPlanned, plannedUntil } from './interviews.ts'
import { type Reply, reply } from './reply.ts'
import { furtherOf, type Stage, stageReached } from './stage.ts'
import type { Timeline } from './timeline.ts'

/** What a timeline adds up to at a moment. Always folded, never typed (SPEC F1). */
export interface Standing {
  /** Where it stands: an invitation to an interview counts, a cancelled one no longer does. */
  stage: Stage
  /** The furthest stage really reached: a planned interview does not count, an ending takes nothing away. */
  furthest: Stage
  closing: Closing
  /** What it came to on their side so far (N1). */
  reply: Reply | null
  /** The day it was sent; where nothing says so, the first day they answered to an application. */
  sentOn: Day | null
  /** The last day on which they wrote, in whatever sense. */
  lastHeardOn: Day | null
  lastEventOn: Day | null
  /** The last day on which something called for an answer of theirs. */
  waitingSince: Day | null
  interviewsHad: number
  nextInterview: Interview | null
  /** The nearest day by which the person must act: an offer, an assessment, or a considered posting. */
  deadline: Day | null
  /** When this standing changes by the passing of time alone; null if it does not. */
  changesAt: Instant | null
}

const FROM_THEM: readonly EventKind[] = [
  'outreach',
  'acknowledgement',
  'update',
  'request',
  'assessment',
  'interview',
  'offer',
  'rejection',
  'role_closed',
]

/** [F1] Folds a timeline, as it stands at `now`. */
export function standing(events: Timeline, now: Instant): Standing {
  const all = interviews(events)
  const had = all.filter((each) => hasHappened(each, now))
  const planned = all.filter((each) => isPlanned(each, now)).sort(byStart)
  const next = planned[0] ?? null
  const furthest = reach(events, had.length > 0)
  const ended = closing(events)
  return {
    stage: next && ended.kind === 'open' ? furtherOf(furthest, 'interview') : furthest,
    furthest,
    closing: ended,
    reply: reply(events),
    sentOn: sentOn(events),
    lastHeardOn: dayOfLast(events, FROM_THEM),
    lastEventOn: events.at(-1)?.day ?? null,
    waitingSince: dayOfLast(events, [
      'sent',
      'follow_up_sent',
      'interview',
      'request',
      'assessment',
      'acknowledgement',
    ]),
    interviewsHad: had.length,
    nextInterview: ended.kind === 'open' ? next : null,
    deadline: ended.kind === 'open' ? deadline(events, furthest) : null,
    changesAt: planned.map(plannedUntil).sort()[0] ?? null,
  }
}

/** [S2] [S3] The furthest stage any event reached; interviews count only once they were had. */
function reach(events: Timeline, hadInterview: boolean): Stage {
  let furthest: Stage = 'considered'
  for (const event of events) {
    const reached = event.kind === 'interview' ? (hadInterview ? 'interview' : 'applied') : stageReached(event.kind)
    if (reached) furthest = furtherOf(furthest, reached)
  }
  return furthest
}

/** [F2] What they began themselves was never sent, unless something says so. */
function sentOn(events: Timeline): Day | null {
  const known = dayOfFirst(events, ['sent'])
  if (known !== null) return known
  const word = events.find(({ kind }) => FROM_THEM.includes(kind))
  return word === undefined || word.kind === 'outreach' ? null : word.day
}

/** [F3] Only the deadline of the stage that it stands at still matters. */
function deadline(events: Timeline, stage: Stage): Day | null {
  const kind = {
    considered: 'considered',
    applied: null,
    screening: 'assessment',
    interview: null,
    offer: 'offer',
    accepted: null,
  }[stage]
  return events.findLast((event) => event.kind === kind && event.deadline !== null)?.deadline ?? null
}

function dayOfFirst(events: Timeline, kinds: readonly EventKind[]): Day | null {
  return events.find((event) => kinds.includes(event.kind))?.day ?? null
}

function dayOfLast(events: Timeline, kinds: readonly EventKind[]): Day | null {
  return events.findLast((event) => kinds.includes(event.kind))?.day ?? null
}

// A planned interview without a time comes after those that have one.
function byStart(a: Interview, b: Interview): number {
  const [left, right] = [a.start ?? '~', b.start ?? '~']
  if (left === right) return a.key < b.key ? -1 : 1
  return left < right ? -1 : 1
}
