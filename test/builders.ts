import * as fc from 'fast-check'
import { addDays } from '../src/domain/day.ts'
import {
  EVENT_KINDS,
  type EventKind,
  INTERVIEW_STATES,
  type InterviewWord,
  type TimelineEvent,
} from '../src/domain/event.ts'

let made = 0

/** An event by hand, all of its fields filled; give only what the test is about. */
export function event(kind: EventKind, day: string, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  made += 1
  const id = rest.id ?? `event-${String(made).padStart(6, '0')}`
  return {
    id,
    kind,
    day,
    instant: null,
    origin: 'hand',
    factKey: `hand:${id}`,
    messageId: null,
    interview: null,
    amount: null,
    deadline: null,
    note: null,
    ...rest,
  }
}

/** A word about an interview; the same key speaks of the same interview. */
export function interviewWord(
  key: string,
  state: InterviewWord['state'],
  rest: Partial<InterviewWord> = {},
): InterviewWord {
  return { key, state, round: null, label: null, start: null, place: null, withWhom: null, ...rest }
}

const someDay = fc.integer({ min: 0, max: 200 }).map((offset) => addDays('2026-01-01', offset))
const someTime = fc.option(
  fc.integer({ min: 0, max: 23 }).map((hour) => `T${String(hour).padStart(2, '0')}:00:00.000Z`),
)

/** Any event that a timeline can hold, with a fact key that sometimes repeats. */
export const anyEvent: fc.Arbitrary<TimelineEvent> = fc
  .record({
    kind: fc.constantFrom(...EVENT_KINDS),
    day: someDay,
    time: someTime,
    fact: fc.integer({ min: 0, max: 40 }),
    id: fc.uuid(),
    deadline: fc.option(someDay),
    state: fc.constantFrom(...INTERVIEW_STATES),
    key: fc.constantFrom('first', 'second', 'third'),
    start: fc.option(someDay.map((day) => `${day}T10:00:00.000Z`)),
  })
  .map(({ kind, day, time, fact, id, deadline, state, key, start }) =>
    event(kind, day, {
      id,
      factKey: `fact:${fact}`,
      instant: time === null ? null : `${day}${time}`,
      deadline,
      interview: kind === 'interview' ? interviewWord(key, state, { start }) : null,
    }),
  )
