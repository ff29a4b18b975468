import { v7 as newId } from 'uuid'
import type { Search } from '../../domain/application/application.ts'
import type { Day } from '../../domain/day.ts'
import { type Period, searchPeriods } from '../../domain/search-beginning.ts'
import type { Writers } from '../../store/store.ts'
import { searchDays } from './search-days.ts'
import { searchName } from './search-name.ts'

/** The search that goes on; the first thing that is kept begins one. */
export async function presentSearch(to: Writers, today: Day): Promise<Search> {
  return (await to.searches.current()) ?? addSearch(to, { startedOn: today, endedOn: null })
}

/** The person said where the present search began, and how many applications left no mail. */
export async function beginPresentSearch(
  to: Writers,
  { beganOn, leftNoMail }: { beganOn: Day; leftNoMail: number | null },
): Promise<void> {
  const search = await presentSearch(to, beganOn)
  await to.searches.edit(search.id, { startedOn: beganOn, leftNoMail: leftNoMail ?? search.leftNoMail })
}

/** [B2] The search that was going on on a day: the present one, or a past one, which is added when it is first needed. */
export async function searchOfDay(to: Writers, day: Day): Promise<Search> {
  const present = await presentSearch(to, day)
  if (day >= present.startedOn) return present
  const past = (await to.searches.list()).filter(({ id }) => id !== present.id)
  const going = past.find((each) => overlap(each, { startedOn: day, endedOn: day }))
  if (going) return going
  const periods = searchPeriods([...(await searchDays(to)), day], present.startedOn)
  const period = periods.findLast(({ startedOn }) => startedOn <= day) ?? { startedOn: day, endedOn: day }
  const known = past.find((each) => overlap(each, period))
  return known ? widened(to, known, period) : addSearch(to, period)
}

async function addSearch(to: Writers, period: Period): Promise<Search> {
  const search: Search = { id: newId(), name: searchName(period.startedOn), ...period, leftNoMail: null }
  await to.searches.add(search)
  return search
}

async function widened(to: Writers, search: Search, period: Period): Promise<Search> {
  const [startedOn = search.startedOn] = [search.startedOn, period.startedOn].sort()
  const endedOn = last(search.endedOn, period.endedOn)
  await to.searches.edit(search.id, { startedOn, endedOn })
  return { ...search, startedOn, endedOn }
}

function overlap(one: Period, other: Period): boolean {
  return one.startedOn <= (other.endedOn ?? '9999') && other.startedOn <= (one.endedOn ?? '9999')
}

function last(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return null
  return one > other ? one : other
}
