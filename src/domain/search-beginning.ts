import { type Day, daysBetween } from './day.ts'

/** A day on which a search may have begun; `quietDays` lie before it without any job mail (null: it is the first ever). */
export interface Beginning {
  day: Day
  quietDays: number | null
  /** Job messages from this day until the next beginning. */
  messages: number
}

const LONG_GAP_DAYS = 120

/** [B1] Job mail after 120 days or more without any may be a new search. Most likely first: the latest, then back in time. */
export function beginnings(days: readonly Day[]): Beginning[] {
  const found: Beginning[] = []
  let last: Day | null = null
  for (const day of [...days].sort()) {
    const quietDays: number | null = last === null ? null : daysBetween(last, day)
    const latest = found.at(-1)
    if (!latest || (quietDays !== null && quietDays >= LONG_GAP_DAYS)) found.push({ day, quietDays, messages: 1 })
    else latest.messages += 1
    last = day
  }
  return found.reverse()
}

/** A stretch of time that one search takes; without an end it is the present one. */
export interface Period {
  startedOn: Day
  endedOn: Day | null
}

/** [B2] What came before the day on which this search began are past searches: one from each long gap to the next. */
export function searchPeriods(days: readonly Day[], beganOn: Day): Period[] {
  const earlier = days.filter((day) => day < beganOn).sort()
  const past = beginnings(earlier)
    .reverse()
    .map(({ day }, index, all) => ({ startedOn: day, endedOn: lastBefore(earlier, all[index + 1]?.day ?? beganOn) }))
  return [...past, { startedOn: beganOn, endedOn: null }]
}

function lastBefore(sorted: readonly Day[], day: Day): Day {
  return sorted.findLast((each) => each < day) ?? day
}
