import { type Day, daysBetween, type Instant } from '../day.ts'
import { interviews } from './interviews.ts'
import type { Timeline } from './timeline.ts'

const SAME_INTERVIEW_DAYS = 14

/**
 * [I3] Which interview a message speaks of: the one at the same moment; else one without a moment that was last spoken
 * of within two weeks; else a new one, known by `fallback`.
 */
export function interviewKey(events: Timeline, word: { day: Day; start: Instant | null }, fallback: string): string {
  const known = interviews(events).filter(({ state }) => state !== 'cancelled')
  const atThatMoment = known.find(({ start }) => start !== null && start === word.start)
  const spokenOfLately = known.findLast(
    ({ start, on }) => (start === null || word.start === null) && isNear(on, word.day),
  )
  return (atThatMoment ?? spokenOfLately)?.key ?? fallback
}

function isNear(on: Day, day: Day): boolean {
  return Math.abs(daysBetween(on, day)) <= SAME_INTERVIEW_DAYS
}
