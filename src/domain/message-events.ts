import { interviewKey } from './application/interview-key.ts'
import { interviews } from './application/interviews.ts'
import type { Timeline } from './application/timeline.ts'
import type { Day } from './day.ts'
import type { EventKind, InterviewWord, TimelineEvent } from './event.ts'
import { eventOf } from './mail-kind.ts'
import type { Message, Understanding } from './message.ts'
import type { StatedInterview } from './stated-facts.ts'

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

const LONGEST = 80
const WITH_DEADLINE: readonly EventKind[] = ['assessment', 'request', 'offer']

/** [R7] [R10] The events that a message tells of: its own, the sending that a first receipt answers, and every further interview in it. */
export function messageEvents(message: Message, telling: Telling): UnnamedEvent[] {
  const kind = telling.kind ?? eventKindOf(message.understanding)
  if (kind === null) return []
  const { interviews: stated, deadline, pay } = message.understanding.facts
  const own: UnnamedEvent = {
    kind,
    day: telling.day,
    instant: telling.day === message.day ? message.sentAt : null,
    origin: 'message',
    factKey: telling.factKey,
    messageId: message.id,
    interview: null,
    amount: kind === 'offer' && pay ? { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period } : null,
    deadline: WITH_DEADLINE.includes(kind) ? (deadline?.day ?? null) : null,
    note: null,
  }
  if (kind === 'interview') return withInterviews(own, stated.length === 0 ? [UNDATED] : stated, telling.events)
  if (WITH_DEADLINE.includes(kind)) return [own, ...furtherInterviews(own, stated, [...telling.events])]
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

const UNDATED: StatedInterview = { uid: null, state: 'planned', start: null, place: null, withWhom: null, at: null }

/** The first interview is the message's own event; the others have keys of their own. */
function withInterviews(own: UnnamedEvent, stated: readonly StatedInterview[], events: Timeline): UnnamedEvent[] {
  const [first = UNDATED, ...further] = stated
  const told = { ...own, interview: interviewWord(first, own, events) }
  return [told, ...furtherInterviews(own, further, [...events, named(told)])]
}

function furtherInterviews(
  own: UnnamedEvent,
  stated: readonly StatedInterview[],
  events: TimelineEvent[],
): UnnamedEvent[] {
  const told: UnnamedEvent[] = []
  for (const each of stated) {
    // [M31] Known again by what it states, wherever it stands among the others.
    const event = {
      ...own,
      kind: 'interview' as const,
      amount: null,
      deadline: null,
      factKey: `${own.factKey}:${each.uid === null ? each.start : numbered(each.uid)}`,
    }
    told.push({ ...event, interview: interviewWord(each, event, [...events, ...told.map(named)]) })
  }
  return told
}

function named(event: UnnamedEvent): TimelineEvent {
  return { ...event, id: event.factKey }
}

/** [I6] An invitation's updates name it by its number; other words of moving or cancelling speak of the one last spoken of. */
function interviewWord(stated: StatedInterview, { factKey, day }: UnnamedEvent, events: Timeline): InterviewWord {
  const { uid, state, start, place, withWhom } = stated
  const known = interviews(events)
  const byNumber = uid === null ? undefined : known.find(({ key }) => key === numbered(uid))
  const fallback = uid === null ? factKey : numbered(uid)
  const isChange = state !== 'planned' && byNumber === undefined && !known.some((each) => each.start === start)
  const key = byNumber?.key ?? interviewKey(events, { day, start: isChange ? null : start }, fallback)
  return { key, state, round: null, label: null, start, place, withWhom }
}

/** The end of such a number differs; its beginning is often the same for all of one sender's. */
function numbered(uid: string): string {
  return `invitation:${uid.slice(-LONGEST)}`
}
