import ICAL from 'ical.js'
import { type Instant, instantAt, isZone } from '../../domain/day.ts'
import type { Invitation } from '../../domain/message.ts'
import { ianaZone } from './windows-zones.ts'

const MOST_TEXT = 64 * 1024
const MOST_LINES = 1500
const MOST_MEETINGS = 10
const LONGEST = 300
const LINK =
  /https?:\/\/(?:[\w-]+\.)?(?:zoom\.(?:us|com)\/[jw]\/|meet\.google\.com\/|teams\.(?:microsoft|live)\.com\/|webex\.com\/|whereby\.com\/)[^\s<>"']{1,300}/i
const ANSWERS = new Set(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH'])

/** [M51] The meetings of the calendar parts that came with a message. Never throws, and never unfolds a series: its first date is its date. */
export function invitationsIn(parts: readonly { mimeType: string; text: string }[]): Invitation[] {
  return parts
    .filter(({ mimeType }) => /calendar|ics/.test(mimeType))
    .slice(0, 3)
    .flatMap(({ text }) => meetingsIn(text))
    .filter(
      ({ uid, method }, index, all) => all.findIndex((each) => each.uid === uid && each.method === method) === index,
    )
    .slice(0, MOST_MEETINGS)
}

function meetingsIn(text: string): Invitation[] {
  try {
    const calendar = new ICAL.Component(ICAL.parse(bounded(text)))
    const method = textOf(calendar.getFirstPropertyValue('method')).toUpperCase()
    if (ANSWERS.has(method)) return []
    return calendar
      .getAllSubcomponents('vevent')
      .slice(0, MOST_MEETINGS)
      .map((event) => meeting(event, calendar, method))
  } catch {
    // Whatever it is, it is no invitation that could be read.
    return []
  }
}

function bounded(text: string): string {
  return text.slice(0, MOST_TEXT).split('\n', MOST_LINES).join('\n')
}

function meeting(event: ICAL.Component, calendar: ICAL.Component, method: string): Invitation {
  const said = (name: string) => textOf(event.getFirstPropertyValue(name)).trim().slice(0, LONGEST)
  const recurrence = said('recurrence-id')
  const link = LINK.exec(
    `${said('location')} ${textOf(event.getFirstPropertyValue('description')).slice(0, 4000)} ${said('x-google-conference')}`,
  )?.[0]
  return {
    uid: recurrence === '' ? said('uid') : `${said('uid')}/${recurrence}`,
    method: method === 'CANCEL' || said('status').toUpperCase() === 'CANCELLED' ? 'cancel' : 'request',
    sequence: Number(said('sequence')) || 0,
    start: startOf(event, calendar),
    place: said('location') || (link ?? null),
    organizer: organizerOf(event),
  }
}

function organizerOf(event: ICAL.Component): string | null {
  const organizer = event.getFirstProperty('organizer')
  const name = textOf(organizer?.getFirstParameter('cn')).replace(/^"|"$/g, '').trim()
  return name === '' || name.includes('@') ? null : name.slice(0, LONGEST)
}

/** Null for whole days, for times that float, and for zones that nobody knows. */
function startOf(event: ICAL.Component, calendar: ICAL.Component): Instant | null {
  const property = event.getFirstProperty('dtstart')
  const value = property?.getFirstValue()
  if (!property || !(value instanceof ICAL.Time) || value.isDate) return null
  const [day, clock = ''] = value.toString().slice(0, 16).split('T')
  if (day === undefined) return null
  if (/Z$/.test(value.toString())) return inRange(instantAt(day, clock, 'UTC'))
  const name = textOf(property.getFirstParameter('tzid'))
  const known = ianaZone(name) ?? (isZone(name) && name !== '' ? name : null)
  return inRange(known === null ? byOwnZone(value, name, calendar) : instantAt(day, clock, known))
}

/** A zone that the invitation describes itself: read for this time alone, lest it become what others mean by its name. */
function byOwnZone(value: ICAL.Time, name: string, calendar: ICAL.Component): Instant | null {
  const described = calendar
    .getAllSubcomponents('vtimezone')
    .find((each) => textOf(each.getFirstPropertyValue('tzid')) === name)
  if (!described || name === '' || !isHarmless(described)) return null
  const zoned = value.clone()
  zoned.zone = new ICAL.Timezone({ component: described, tzid: name })
  const seconds = zoned.toUnixTime()
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : null
}

/** Changes of clocks once a year, at most: other rules could be unfolded for ever. */
function isHarmless(zone: ICAL.Component): boolean {
  const changes = [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')]
  return (
    changes.length > 0 &&
    changes.length <= 8 &&
    changes.every((change) => {
      const rules = change.getAllProperties('rrule').map((rule) => textOf(rule.getFirstValue()))
      const dates = change.getAllProperties('rdate').length
      return (
        dates <= 20 &&
        rules.length <= 1 &&
        rules.every((rule) => /^FREQ=YEARLY/.test(rule) && !/BY(?:SECOND|MINUTE|HOUR|YEARDAY|WEEKNO|SETPOS)/.test(rule))
      )
    })
  )
}

function inRange(start: Instant | null): Instant | null {
  return start !== null && start > '1980' && start < '2200' ? start : null
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).replace(/\p{Cc}/gu, ' ')
}
