import type { Day } from '../day.ts'
import type { EventKind } from '../event.ts'
import type { Timeline } from './timeline.ts'

export const ENDINGS = ['rejection', 'role_closed', 'withdrawal', 'decline', 'acceptance', 'filed_silent'] as const
export type Ending = (typeof ENDINGS)[number]

export type Closing = { kind: 'open' } | { kind: 'closed'; by: Ending; on: Day }

/** [C1]–[C4] Endings close, later events reopen what their kind may reopen; the last word holds. */
export function closing(events: Timeline): Closing {
  let state: Closing = { kind: 'open' }
  for (const event of events) {
    const ending = ENDINGS.find((kind) => kind === event.kind)
    if (ending) {
      // [C4] Filing as silent is bookkeeping: it never covers an ending that somebody decided.
      if (ending !== 'filed_silent' || state.kind === 'open') state = { kind: 'closed', by: ending, on: event.day }
    } else if (state.kind === 'closed' && reopens(event.kind, state.by)) {
      state = { kind: 'open' }
    }
  }
  return state
}

const THEIR_WORDS: readonly EventKind[] = [
  'outreach',
  'acknowledgement',
  'update',
  'request',
  'assessment',
  'interview',
  'offer',
]
const A_CHANGE_OF_MIND: readonly EventKind[] = ['request', 'assessment', 'interview', 'offer']

/** [C2] [C3] Which later event opens an application again that ended in this way. */
export function reopens(kind: EventKind, ending: Ending): boolean {
  if (kind === 'reopened') return true
  switch (ending) {
    case 'filed_silent':
      return THEIR_WORDS.includes(kind) || kind === 'follow_up_sent' || kind === 'sent'
    case 'rejection':
    case 'role_closed':
      return A_CHANGE_OF_MIND.includes(kind)
    case 'withdrawal':
    case 'decline':
    case 'acceptance':
      return false
  }
}
