import { addDays, type Day, daysBetween } from '../../domain/day.ts'

const A_MONDAY = '2024-01-01'

/** The working day at `offset` days from today: weekends fall back to Friday, or in the future on to Monday. */
export function workingDay(today: Day, offset: number): Day {
  const day = addDays(today, offset)
  const weekday = (((daysBetween(A_MONDAY, day) % 7) + 7) % 7) + 1
  if (weekday < 6) return day
  return offset > 0 ? addDays(day, 8 - weekday) : addDays(day, 5 - weekday)
}
