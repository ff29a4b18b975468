import { addDays, type Day, type Instant } from '../day.ts'
import type { InterviewWord } from '../event.ts'
import type { Timeline } from './timeline.ts'

/** One interview as its latest word leaves it; what a later word does not say is kept from an earlier one. */
export interface Interview extends InterviewWord {
  on: Day
}

/** [I1] Words about the same interview fold into one, in timeline order. */
export function interviews(events: Timeline): Interview[] {
  const byKey = new Map<string, Interview>()
  for (const { interview: word, day } of events) {
    if (!word) continue
    const earlier = byKey.get(word.key)
    byKey.set(word.key, {
      key: word.key,
      state: word.state,
      round: word.round ?? earlier?.round ?? null,
      label: word.label ?? earlier?.label ?? null,
      start: word.start ?? earlier?.start ?? null,
      place: word.place ?? earlier?.place ?? null,
      withWhom: word.withWhom ?? earlier?.withWhom ?? null,
      on: day,
    })
  }
  return [...byKey.values()]
}

/** [I2] An interview counts as reached when the person says that it happened, or once its time has passed. */
export function hasHappened(interview: Interview, now: Instant): boolean {
  if (interview.state === 'cancelled') return false
  return interview.state === 'happened' || (interview.start !== null && interview.start <= now)
}

/** [I5] Still ahead; an interview whose time nobody knows is no longer expected 30 days after its last word. */
export function isPlanned(interview: Interview, now: Instant): boolean {
  return interview.state !== 'cancelled' && interview.state !== 'happened' && now < plannedUntil(interview)
}

/** When an interview stops being ahead by the passing of time. */
export function plannedUntil({ start, on }: Interview): Instant {
  return start ?? `${addDays(on, EXPECTED_DAYS)}T00:00:00.000Z`
}

const EXPECTED_DAYS = 30
