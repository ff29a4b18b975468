import type { EventKind } from '../event.ts'
import { isFurther, type Stage, stageReached } from './stage.ts'
import type { Timeline } from './timeline.ts'

/** What moving to a stage means: events to take back, and the kind of event to add (null: none is needed). */
export type Move = { kind: 'possible'; remove: string[]; add: EventKind | null } | { kind: 'told by others' }

/**
 * [S5] Moving forward is the event that reaches the stage. Moving back takes back what was typed by hand beyond it;
 * what they wrote cannot be moved away.
 */
export function moveTo(stage: Stage, events: Timeline): Move {
  const beyond = events.filter((event) => isBeyond(event.kind, stage))
  if (beyond.some(({ origin }) => origin !== 'hand')) return { kind: 'told by others' }
  const isThere = events.some((event) => stageReached(event.kind) === stage && !beyond.includes(event))
  return { kind: 'possible', remove: beyond.map(({ id }) => id), add: isThere ? null : REACHING[stage] }
}

function isBeyond(kind: EventKind, stage: Stage): boolean {
  const reached = stageReached(kind)
  return reached !== null && isFurther(reached, stage)
}

const REACHING = {
  considered: 'considered',
  applied: 'sent',
  screening: 'request',
  interview: 'interview',
  offer: 'offer',
  accepted: 'acceptance',
} as const satisfies Record<Stage, EventKind>
