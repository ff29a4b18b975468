import { interviewKey } from './application/interview-key.ts'
import type { Timeline } from './application/timeline.ts'
import type { Day } from './day.ts'
import type { EventKind, InterviewWord, TimelineEvent } from './event.ts'
import { eventOf } from './mail-kind.ts'
import type { Message, Understanding } from './message.ts'

export type UnnamedEvent = Omit<TimelineEvent, 'id'>

/** What is known beside the message itself when its events are told. */
export interface Telling {
  factKey: string
  day: Day
  /** What the application's timeline holds already; empty for a new one. */
  events: Timeline
  /** What the person says that it is, where they corrected it. */
  kind?: EventKind | undefined
}

/** [R7] The events that a message tells of: its own, and before a first receipt the sending that it answers. */
export function messageEvents(message: Message, telling: Telling): UnnamedEvent[] {
  const kind = telling.kind ?? eventKindOf(message.understanding)
  if (kind === null) return []
  const own: UnnamedEvent = {
    kind,
    day: telling.day,
    instant: telling.day === message.day ? message.sentAt : null,
    origin: 'message',
    factKey: telling.factKey,
    messageId: message.id,
    interview: kind === 'interview' ? interviewWord(message, telling) : null,
    amount: null,
    deadline: null,
    note: null,
  }
  return isFirstReceipt(own, telling.events) ? [sending(own, message.understanding), own] : [own]
}

/** [R8] A no because the role itself ended is a closed role, not a verdict. */
export function eventKindOf({ kind, isRoleClosed }: Understanding): EventKind | null {
  return kind === 'rejection' && isRoleClosed ? 'role_closed' : eventOf(kind)
}

function isFirstReceipt({ kind }: UnnamedEvent, events: Timeline): boolean {
  return kind === 'acknowledgement' && !events.some((each) => each.kind === 'sent' || each.kind === 'acknowledgement')
}

function sending(receipt: UnnamedEvent, { sentOn }: Understanding): UnnamedEvent {
  const day = sentOn !== null && sentOn <= receipt.day ? sentOn : receipt.day
  return { ...receipt, kind: 'sent', day, instant: null, factKey: `${receipt.factKey}:sent` }
}

function interviewWord(message: Message, { events, day, factKey }: Telling): InterviewWord {
  const start = message.understanding.interviewAt
  const key = interviewKey(events, { day, start }, factKey)
  return { key, state: 'planned', round: null, label: null, start, place: null, withWhom: null }
}
