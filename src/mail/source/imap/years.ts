import { addDays, type Day } from '../../../domain/day.ts'

/** Mail is read year by year, the newest first; what is older than these is read as one. */
export const YEARS = 11
const YEAR_DAYS = 365

/** Days between which mail arrived: from `since` on, before `before`. Null: without an end. */
export interface Stretch {
  since: Day | null
  before: Day | null
}

/** [M43] The stretch that the number-th year before the day of connecting makes; the first has no end, the last no beginning. */
export function stretchOf(year: number, connectedOn: Day): Stretch {
  return {
    since: year >= YEARS - 1 ? null : addDays(connectedOn, -YEAR_DAYS * (year + 1)),
    before: year === 0 ? null : addDays(connectedOn, -YEAR_DAYS * year),
  }
}
