import { addDays, type Day, daysBetween, isDay } from '../../../domain/day.ts'

/** A day as it is written in a statement; null if it may be more than one. */
export interface DayInText {
  day: Day | null
  start: number
  end: number
}

const FARTHEST = 300

/** A day without its year: the nearest to when it was written, on the weekday that is said. */
export function nearest(
  month: number | null,
  day: number | null,
  weekday: number | null,
  sent: Day | null,
): Day | null {
  if (sent === null) return null
  const year = Number(sent.slice(0, 4))
  const possible = [year - 1, year, year + 1]
    .map((each) => onWeekday(dayFrom(each, month, day), weekday))
    .filter((each) => each !== null)
    .filter((each) => Math.abs(daysBetween(sent, each)) <= FARTHEST)
    .sort((a, b) => Math.abs(daysBetween(sent, a)) - Math.abs(daysBetween(sent, b)))
  return possible[0] ?? null
}

/** The coming one of these weekdays; null where "next" could mean the one after, or it is today's. */
export function coming(weekday: number, sent: Day, isNext: boolean): Day | null {
  const ahead = (weekday - weekdayOf(sent) + 7) % 7
  if (ahead === 0) return null
  // From Sunday on, the week that begins on Monday is the next one in either reading; Sunday itself begins or ends one.
  const isLaterThisWeek = (weekday + 6) % 7 > (weekdayOf(sent) + 6) % 7
  return isNext && (isLaterThisWeek || weekdayOf(sent) === 0) ? null : addDays(sent, ahead)
}

export function dayFrom(year: number | null, month: number | null, day: number | null): Day | null {
  if (year === null || month === null || day === null) return null
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** The day, unless it falls on another weekday than is said: then one of the two is wrong. */
export function onWeekday(day: Day | null, weekday: number | null): Day | null {
  return day !== null && weekday !== null && weekdayOf(day) !== weekday ? null : day
}

/** Sunday is 0. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
