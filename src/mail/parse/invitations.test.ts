import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantAt } from '../../domain/day.ts'
import { invitationsIn } from './invitations.ts'

const calendar = (event: string, { method = 'REQUEST', zones = '' } = {}) =>
  `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\n${zones}BEGIN:VEVENT\r\nUID:u1\r\n${event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
const read = (text: string) => invitationsIn([{ mimeType: 'text/calendar', text }])

const OWN_ZONE = (rule: string) =>
  `BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:${rule}\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n`
const LAST_SUNDAY = 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'

test('[M51] a request, its update and its cancellation name the same meeting', () => {
  const start = 'DTSTART:20260312T090000Z'
  expect(read(calendar(start))).toMatchObject([
    { uid: 'u1', method: 'request', sequence: 0, start: '2026-03-12T09:00:00.000Z' },
  ])
  expect(read(calendar(`${start}\r\nSEQUENCE:2`))).toMatchObject([{ uid: 'u1', method: 'request', sequence: 2 }])
  expect(read(calendar(start, { method: 'CANCEL' }))).toMatchObject([{ uid: 'u1', method: 'cancel' }])
  expect(read(calendar(`${start}\r\nSTATUS:CANCELLED`))).toMatchObject([{ method: 'cancel' }])
})

test('[M51] the answer of somebody invited is no invitation', () => {
  expect(read(calendar('DTSTART:20260312T090000Z', { method: 'REPLY' }))).toEqual([])
})

test.each([
  ['an IANA name', 'DTSTART;TZID=America/New_York:20260312T090000', '', '2026-03-12T13:00:00.000Z'],
  ['a name of Outlook', 'DTSTART;TZID="W. Europe Standard Time":20260712T090000', '', '2026-07-12T07:00:00.000Z'],
  ['its own description', 'DTSTART;TZID=Ours:20260712T090000', OWN_ZONE(LAST_SUNDAY), '2026-07-12T07:00:00.000Z'],
  [
    'its own description in winter',
    'DTSTART;TZID=Ours:20260112T090000',
    OWN_ZONE(LAST_SUNDAY),
    '2026-01-12T08:00:00.000Z',
  ],
])('[M51] a zone is read by %s', (_, event, zones, start) => {
  expect(read(calendar(event, { zones }))).toMatchObject([{ start }])
})

test.each([
  ['a time that floats', 'DTSTART:20260312T090000', ''],
  ['a whole day', 'DTSTART;VALUE=DATE:20260312', ''],
  ['a zone that nobody knows', 'DTSTART;TZID=Nowhere:20260312T090000', ''],
  ['a zone that changes every second', 'DTSTART;TZID=Ours:20260712T090000', OWN_ZONE('FREQ=SECONDLY')],
])('[M51] there is no moment in %s', (_, event, zones) => {
  expect(read(calendar(event, { zones }))).toMatchObject([{ uid: 'u1', start: null }])
})

test('[M51] a zone that one invitation describes is not what another means by the name', () => {
  const hijacked = OWN_ZONE(LAST_SUNDAY).replace('TZID:Ours', 'TZID:Europe/Berlin').replaceAll('+0200', '+0900')
  const event = 'DTSTART;TZID=Europe/Berlin:20260712T090000'
  read(calendar(event, { zones: hijacked }))
  expect(read(calendar(event))).toMatchObject([{ start: '2026-07-12T07:00:00.000Z' }])
})

test('[M51] a series counts as its first date, one that was moved as a meeting of its own', () => {
  const series = 'DTSTART:20260312T090000Z\r\nRRULE:FREQ=SECONDLY'
  expect(read(calendar(series))).toMatchObject([{ uid: 'u1', start: '2026-03-12T09:00:00.000Z' }])
  expect(read(calendar(`DTSTART:20260313T090000Z\r\nRECURRENCE-ID:20260312T090000Z`))[0]?.uid).toMatch(/^u1\/./)
})

test('[M51] where it is and whom it is with', () => {
  const event =
    'DTSTART:20260312T090000Z\r\nORGANIZER;CN="Ida Holm":mailto:ida@x.example\r\nDESCRIPTION:Join https://meet.google.com/abc-defg-hij now'
  expect(read(calendar(event))).toMatchObject([
    { organizer: 'Ida Holm', place: 'https://meet.google.com/abc-defg-hij' },
  ])
  expect(read(calendar(`${event}\r\nLOCATION:4 Mill Lane`))).toMatchObject([{ place: '4 Mill Lane' }])
})

test('[M51] whatever is wrong, reading goes on, and quickly', () => {
  const wrong = [
    '',
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT\r\n'.repeat(5000),
    'A'.repeat(1_000_000),
    calendar('X;'.repeat(50_000)),
  ]
  for (const text of wrong) {
    const began = performance.now()
    expect(read(text).length).toBeLessThan(11)
    expect(performance.now() - began).toBeLessThan(200)
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 0, max: 120 }), (junk, at) => {
      const text = calendar('DTSTART;TZID=Europe/Berlin:20260312T090000')
      expect(() => read(text.slice(0, at) + junk + text.slice(at))).not.toThrow()
    }),
  )
})

test('[M51] what a zone describes is what its own name means, where the two agree', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 4, max: 23 }),
      (month, day, hour) => {
        const [mm, dd, hh] = [month, day, hour].map((part) => String(part).padStart(2, '0'))
        const event = `DTSTART;TZID=Ours:2026${mm}${dd}T${hh}0000`
        const start = instantAt(`2026-${mm}-${dd}`, `${hh}:00`, 'Europe/Berlin')
        expect(read(calendar(event, { zones: OWN_ZONE(LAST_SUNDAY) }))).toMatchObject([{ start }])
      },
    ),
  )
})
