import { EVENT_KINDS, type TimelineEvent } from '../event.ts'

/** Events of one application in their order, each fact once. */
export type Timeline = readonly TimelineEvent[]

/** [E2] [E3] The same fact twice is one fact; the order is day, time (none first), kind rank, id. */
export function timeline(events: Iterable<TimelineEvent>): Timeline {
  const byFact = new Map<string, TimelineEvent>()
  for (const event of events) {
    const known = byFact.get(event.factKey)
    if (!known || inOrder(event, known) < 0) byFact.set(event.factKey, event)
  }
  return [...byFact.values()].sort(inOrder)
}

function inOrder(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(a.day, b.day) ||
    compare(a.instant ?? '', b.instant ?? '') ||
    EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind) ||
    compare(a.id, b.id)
  )
}

// Not localeCompare: the order must be the same on every machine, and the same as the database's.
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
