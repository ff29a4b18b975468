import type { ApplicationView } from '../../../../api/applications.ts'
import type { Day } from '../../../../domain/day.ts'

export type TimelineItem = ApplicationView['timeline'][number]

/** The events by day, newest first; `timeline` is in its own order, oldest first. */
export function daysOf(timeline: readonly TimelineItem[]): { day: Day; events: TimelineItem[] }[] {
  const byDay = Map.groupBy([...timeline].reverse(), ({ day }) => day)
  return [...byDay].map(([day, events]) => ({ day, events }))
}
