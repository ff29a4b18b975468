import type { EventKind } from '../event.ts'

/** How far an application can get, from first to last. */
export const STAGES = ['considered', 'applied', 'screening', 'interview', 'offer', 'accepted'] as const
export type Stage = (typeof STAGES)[number]

/** [S1] The stage that an event of this kind reaches; null where it moves nothing. */
export function stageReached(kind: EventKind): Stage | null {
  switch (kind) {
    case 'considered':
      return 'considered'
    case 'sent':
    case 'outreach':
    case 'acknowledgement':
    case 'update':
    case 'follow_up_sent':
    case 'rejection':
    case 'role_closed':
    case 'filed_silent':
      return 'applied'
    case 'request':
    case 'assessment':
      return 'screening'
    case 'interview':
      return 'interview'
    case 'offer':
    case 'decline':
      return 'offer'
    case 'acceptance':
      return 'accepted'
    case 'withdrawal':
    case 'reopened':
    case 'note':
      return null
  }
}

export function isFurther(stage: Stage, than: Stage): boolean {
  return STAGES.indexOf(stage) > STAGES.indexOf(than)
}

export function furtherOf(one: Stage, other: Stage): Stage {
  return isFurther(other, one) ? other : one
}
