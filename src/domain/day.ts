/** A calendar day, `YYYY-MM-DD`, as the person lived it in their own time zone. */
export type Day = string

/** A moment, ISO 8601 in UTC (`2026-11-23T09:30:00.000Z`), so that text order is time order. */
export type Instant = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`)
  return DAY.test(text) && !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY)
}

/** The day on which an instant falls in an IANA time zone. */
export function dayOf(instant: Instant, zone: string): Day {
  const parts = formatter(zone).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** The moment at which clocks in an IANA time zone show `time` (`HH:MM`) on that day; null if they never or twice do. */
export function instantAt(day: Day, time: string, zone: string): Instant | null {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`)
  if (!isDay(day) || Number.isNaN(asIfUtc)) return null
  const possible = [-MS_PER_DAY, 0, MS_PER_DAY].map((around) => asIfUtc - offsetAt(asIfUtc + around, zone))
  const right = new Set(possible.filter((at) => at + offsetAt(at, zone) === asIfUtc))
  const [only] = right
  return only === undefined || right.size > 1 ? null : new Date(only).toISOString()
}

/** How far clocks in a zone are ahead of UTC, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  const parts = clock(zone).formatToParts(at)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
  return Date.parse(shown) - Math.floor(at / 1000) * 1000
}

export function isZone(zone: string): boolean {
  try {
    return formatter(zone) !== undefined
  } catch {
    return false
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const digits = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', ...digits })
  clocks.set(zone, made)
  return made
}

const formatters = new Map<string, Intl.DateTimeFormat>()

// Making a formatter costs about 50 µs, using one about 1: an import asks for tens of thousands of days.
function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formatters.set(zone, made)
  return made
}
