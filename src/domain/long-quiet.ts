import type { Standing } from './application/standing.ts'
import { type Day, daysBetween } from './day.ts'

const LONG_QUIET_DAYS = 60

/** [Q1] Open, without a word for more than sixty days, all of it before a source was first connected, and nothing ahead. */
export function isLongQuiet(
  { closing, lastEventOn, deadline, nextInterview }: Standing,
  { today, connectedOn }: { today: Day; connectedOn: Day },
): boolean {
  if (closing.kind !== 'open' || lastEventOn === null || lastEventOn >= connectedOn) return false
  const hasSomethingAhead = (deadline ?? '') >= today || (nextInterview?.start ?? '') >= today
  return !hasSomethingAhead && daysBetween(lastEventOn, today) > LONG_QUIET_DAYS
}
