import type { Day } from '../../domain/day.ts'

const byMonth = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** What a search is called until the person names it: the month in which it began. */
export function searchName(startedOn: Day): string {
  return byMonth.format(new Date(`${startedOn}T00:00:00Z`))
}
