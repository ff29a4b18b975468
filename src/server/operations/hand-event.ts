import { v7 as newId } from 'uuid'
import type { Timeline } from '../../domain/application/timeline.ts'
import { addDays, type Day, type Instant } from '../../domain/day.ts'
import { Refusal } from '../../domain/errors.ts'
import type { EventKind, TimelineEvent } from '../../domain/event.ts'
import type { PersonsClock } from './persons-clock.ts'

type Said = { kind: EventKind; day?: Day | undefined } & Partial<
  Pick<TimelineEvent, 'interview' | 'amount' | 'deadline' | 'note'>
>

/** [E4] An event that the person tells: of today it has its moment, back-dated none. Refusal `invalid` for a day to come. */
export function handEvent(said: Said, clock: PersonsClock, after: Timeline = []): TimelineEvent {
  const id = newId()
  const day = pastDay(said.day, clock)
  return {
    interview: null,
    amount: null,
    deadline: null,
    note: null,
    ...said,
    id,
    day,
    instant: day === clock.today ? momentAfter(clock.now, after) : null,
    origin: 'hand',
    factKey: `hand:${id}`,
    messageId: null,
  }
}

/** The day that the person named, or today. A day's grace, because a traveller's calendar may be ahead of the stored zone. */
export function pastDay(day: Day | undefined, { today }: PersonsClock): Day {
  if (day !== undefined && day > addDays(today, 1)) {
    throw new Refusal('invalid', 'an event cannot lie in the future', { field: 'day' })
  }
  return day ?? today
}

// What is told last comes last, even within one millisecond.
function momentAfter(now: Instant, events: Timeline): Instant {
  const latest = events.reduce((last, { instant }) => (instant !== null && instant > last ? instant : last), '')
  return latest < now ? now : new Date(Date.parse(latest) + 1).toISOString()
}
