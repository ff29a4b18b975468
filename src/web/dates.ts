import { type Day, dayOf, daysBetween, type Instant } from '../domain/day.ts'
import { text } from './text.ts'

const { days } = text

export interface Dates {
  today: Day
  zone: string
  /** "3 March", with the year when it is another one. */
  day: (day: Day) => string
  /** "Monday, 23 November" */
  longDay: (day: Day) => string
  /** "yesterday", "today", "tomorrow", a weekday of the next six days, else as `day`. */
  near: (day: Day) => string
  /** "10:00", as the person's locale writes a time. */
  time: (at: Instant) => string
  /** "tomorrow 10:00" */
  moment: (at: Instant) => string
  dayOf: (at: Instant) => Day
  isPast: (at: Instant) => boolean
}

/** Days and moments as the person reads them: in their zone, seen from their today. */
export function datesIn(zone: string, today: Day, locale = readingLocale()): Dates {
  const key = [zone, today, locale].join(' ')
  if (latest?.key !== key) latest = { key, dates: makeDates(zone, today, locale) }
  return latest.dates
}

// Every row asks, and making five formatters is dearer than drawing it; the same dates also spare React its work.
let latest: { key: string; dates: Dates } | null = null

function makeDates(zone: string, today: Day, locale: string): Dates {
  const sameYear = format(locale, { day: 'numeric', month: 'long' })
  const otherYear = format(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const long = format(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const weekday = format(locale, { weekday: 'long' })
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone })

  const day = (of: Day) => (of.slice(0, 4) === today.slice(0, 4) ? sameYear : otherYear).format(midnight(of))
  const near = (of: Day) => {
    const ahead = daysBetween(today, of)
    if (ahead === -1) return days.yesterday
    if (ahead === 0) return days.today
    if (ahead === 1) return days.tomorrow
    return ahead > 1 && ahead < 7 ? weekday.format(midnight(of)) : day(of)
  }
  const time = (at: Instant) => clock.format(new Date(at))
  return {
    today,
    zone,
    day,
    longDay: (of) => long.format(midnight(of)),
    near,
    time,
    moment: (at) => days.dayThenTime(near(dayOf(at, zone)), time(at)),
    dayOf: (at) => dayOf(at, zone),
    isPast: (at) => at <= new Date().toISOString(),
  }
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

// The sentences are English, so the names of months must be too; the region still decides the order and the clock.
function readingLocale(): string {
  return navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB'
}
