import type { Day, Instant } from '../../../domain/day.ts'
import type { Statement } from '../reading/statements.ts'
import type { DayInText } from './calendar-days.ts'
import { daysIn } from './days-in.ts'
import { type TimeInText, timesIn } from './times-in.ts'
import { momentOf, type StatedZone, zoneBehind } from './zone-behind.ts'

/** A time of a day as a statement names it. */
export interface MomentInText {
  day: Day
  start: Instant | null
  statement: Statement
  /** Places in the statement. */
  from: number
  to: number
}

export interface Calendar {
  language: string
  /** The day on which it was written, as the person lived it. */
  sent: Day | null
  /** The person's own time zone, if it is known. */
  zone: string | null
}

/** Between a day and its time stands little more than "at". */
const FARTHEST_BEHIND = 40
const FARTHEST_BEFORE = 24
const PARTED = /[;!?]|\. \p{Lu}|\d{3}/u

/** The moments in a statement: each time with the day that it belongs to, which may stand above it. */
export function momentsIn(statement: Statement, calendar: Calendar, above: Day | null = null): MomentInText[] {
  const times = timesIn(statement.text, calendar.language)
  if (times.length === 0) return []
  const days = daysIn(without(statement.text, times), calendar.language, calendar.sent)
  const zone = commonZone(statement.text, times)
  return times.flatMap((time) => {
    const own = dayFor(statement.text, time, days)
    const day =
      own ?? (days.length === 0 && above !== null ? { day: above, start: time.start, end: time.end } : undefined)
    if (!day || day.day === null) return []
    const stated = zoneBehind(statement.text, time.end) ?? zone
    const start = time.time === null ? null : momentOf(day.day, time.time, stated, calendar.zone)
    return [{ day: day.day, start, statement, from: Math.min(day.start, time.start), to: Math.max(day.end, time.end) }]
  })
}

/** A range of hours behind a month reads like its days. */
function without(text: string, times: readonly TimeInText[]): string {
  return times.reduce((rest, { start, end }) => rest.slice(0, start) + '_'.repeat(end - start) + rest.slice(end), text)
}

/** "at 10:00 or 11:00 CET": the zone behind one is meant for all, unless several are named. */
function commonZone(text: string, times: readonly TimeInText[]): StatedZone | null {
  const stated = times.map(({ end }) => zoneBehind(text, end)).filter((zone) => zone !== null)
  const [only] = stated
  return only && stated.every((zone) => zone.zone === only.zone && zone.minutes === only.minutes) ? only : null
}

/** The day before a time, else the one right behind it. */
function dayFor(text: string, time: TimeInText, days: readonly DayInText[]): DayInText | undefined {
  const inside = days.find(({ start, end }) => start <= time.start && time.start < end)
  if (inside) return inside
  const before = days.findLast(({ end }) => end <= time.start)
  if (before && isNear(text.slice(before.end, time.start), FARTHEST_BEHIND)) return before
  const behind = days.find(({ start }) => start >= time.end)
  return behind && isNear(text.slice(time.end, behind.start), FARTHEST_BEFORE) ? behind : undefined
}

function isNear(between: string, farthest: number): boolean {
  return between.length <= farthest && !PARTED.test(between)
}
