import type { Instant } from '../domain/day.ts'

/** The instant of a local time (`2026-11-24T10:00`, as an input of type datetime-local gives it) in a zone; null if it is none. */
export function instantOf(local: string, zone: string): Instant | null {
  const asUtc = Date.parse(`${local}Z`)
  if (Number.isNaN(asUtc)) return null
  // Twice: near a change of clocks the first answer may have used the offset of the other side.
  const first = asUtc - offsetAt(asUtc, zone)
  return new Date(asUtc - offsetAt(first, zone)).toISOString()
}

/** The local time of an instant in a zone, as an input of type datetime-local takes it. */
export function localTimeOf(at: Instant, zone: string): string {
  const moment = Date.parse(at)
  return new Date(moment + offsetAt(moment, zone)).toISOString().slice(0, 16)
}

function offsetAt(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment)
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return local - Math.floor(moment / 1000) * 1000
}
