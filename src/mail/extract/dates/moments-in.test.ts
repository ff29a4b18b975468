import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf } from '../../../domain/day.ts'
import { momentsIn } from './moments-in.ts'

/** Sent on a Wednesday, to somebody in Berlin. */
const sent = '2026-03-04'
const starts = (language: string, text: string, zone: string | null = 'Europe/Berlin') =>
  momentsIn({ text, start: 0, end: text.length }, { language, sent, zone }).map(({ start }) => start)

test.each([
  ['en', 'on Thursday 12 March at 2:30 pm CET', '2026-03-12T13:30:00.000Z'],
  ['en', 'Mon 9 March, 2-3pm', '2026-03-09T13:00:00.000Z'],
  ['en', '10:30 am on March 12', '2026-03-12T09:30:00.000Z'],
  ['en', 'March 12 at 3:00 p.m. UK time', '2026-03-12T15:00:00.000Z'],
  ['en', 'tomorrow at 9:30', '2026-03-05T08:30:00.000Z'],
  ['en', 'July 9 at 2pm ET', '2026-07-09T18:00:00.000Z'],
  ['en', '12 March 2026 at 10:00 (UTC+2)', '2026-03-12T08:00:00.000Z'],
  ['en', '2026-03-12 10:00 +01:00', '2026-03-12T09:00:00.000Z'],
  ['de', 'am Donnerstag, den 12. März 2026, um 14:30 Uhr', '2026-03-12T13:30:00.000Z'],
  ['de', 'Do., 12.3., 14-15 Uhr', '2026-03-12T13:00:00.000Z'],
  ['de', 'um 10.30 Uhr am 5. April', '2026-04-05T08:30:00.000Z'],
  ['de', 'am 9. Juli um 14 Uhr (Berliner Zeit)', '2026-07-09T12:00:00.000Z'],
  ['fr', 'le jeudi 12 mars 2026 à 14h30', '2026-03-12T13:30:00.000Z'],
  ['fr', 'jeudi 12 mars à 14 heures (heure de Paris)', '2026-03-12T13:00:00.000Z'],
  ['es', 'el 12/03/2026 a las 10.30 h', '2026-03-12T09:30:00.000Z'],
  ['it', 'giovedì 12 marzo 2026 alle ore 10:30', '2026-03-12T09:30:00.000Z'],
  ['nl', '12 maart om 14.00 uur', '2026-03-12T13:00:00.000Z'],
  ['pt', 'quinta-feira, 12 de março de 2026 às 10h30', '2026-03-12T09:30:00.000Z'],
  ['pl', 'w czwartek 12 marca 2026 r. o godz. 10:30', '2026-03-12T09:30:00.000Z'],
])('[M29] %s: %s', (language, text, start) => {
  expect(starts(language, text)).toEqual([start])
})

test('[M29] several times of one day, and the zone behind the last of them', () => {
  expect(starts('en', 'on 12 March at 10:00 or 11:00 GMT')).toEqual([
    '2026-03-12T10:00:00.000Z',
    '2026-03-12T11:00:00.000Z',
  ])
})

test.each([
  ['day or month first', 'en', 'on 03/04/2026 at 10am'],
  ['another weekday than that day is', 'en', 'on Monday, 12 March 2026 at 10:00'],
  ['the next Thursday, said on a Wednesday', 'en', 'next Thursday at 10am'],
  ['today, or in a week', 'en', 'on Wednesday at 10am'],
  ['morning or afternoon', 'en', 'on 12 March 2026 at 3'],
  ['between two hours', 'en', 'on 12 March between 10 and 12'],
  ['a zone with several meanings', 'en', 'on 12 March 2026 at 10:00 IST'],
  ['winter time in summer', 'en', 'July 9 at 2pm EST'],
  ['somewhere’s local time', 'en', '12 March 2026 at 10:00 local time'],
  ['a time without a day', 'de', 'um 14 Uhr'],
  ['how long it takes', 'en', 'It will take 45 minutes, in an hour or so.'],
])('[M29] takes no moment from %s', (_, language, text) => {
  expect(starts(language, text).filter((start) => start !== null)).toEqual([])
})

test('[M29] the coming weekday, and the next one where that is the same', () => {
  expect(starts('en', 'on Friday at 10am')).toEqual(['2026-03-06T09:00:00.000Z'])
  expect(starts('en', 'next Tuesday at 10am')).toEqual(['2026-03-10T09:00:00.000Z'])
})

test('[M29] summer time named in summer is what it says, also to somebody elsewhere', () => {
  expect(starts('de', 'am 9. Juli um 14 Uhr MEZ')).toEqual(['2026-07-09T12:00:00.000Z'])
  expect(starts('de', 'am 9. Juli um 14 Uhr MEZ', 'America/New_York')).toEqual([null])
})

test('[M29] without a zone there is no moment', () => {
  expect(starts('en', 'on 12 March 2026 at 10:00', null)).toEqual([null])
})

test('[M29] what is written for a day and hour is read as that day and hour, in any zone', () => {
  const zone = fc.constantFrom('UTC', 'Europe/Lisbon', 'America/Chicago', 'Asia/Tokyo', 'Pacific/Auckland')
  fc.assert(
    fc.property(zone, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 8, max: 20 }), (own, ahead, hour) => {
      const day = addDays(sent, ahead)
      const [start] = starts('en', `We meet on ${day} at ${hour}:15.`, own)
      expect(dayOf(start ?? '', own)).toBe(day)
      expect(new Date(start ?? '').getUTCMinutes()).toBe(15)
    }),
  )
})
