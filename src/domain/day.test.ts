import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, instantAt, isDay, isZone } from './day.ts'

const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
)

test('[X2] an instant falls on the day of the person, not of the machine', () => {
  expect(dayOf('2026-03-29T22:30:00.000Z', 'Europe/Berlin')).toBe('2026-03-30')
  expect(dayOf('2026-03-29T22:30:00.000Z', 'America/New_York')).toBe('2026-03-29')
  expect(dayOf('2026-01-01T09:59:00.000Z', 'Pacific/Kiritimati')).toBe('2026-01-01')
})

test('adding days and counting them are inverse, also across the change of clocks', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
      expect(daysBetween('2026-03-28', addDays('2026-03-28', count))).toBe(count)
    }),
  )
})

test.each(['2026-02-29', '2026-13-01', '2026-1-1', 'today', '', '2026-04-31'])('%s is no day', (text) => {
  expect(isDay(text)).toBe(false)
})

test('a real day and a real zone are recognised', () => {
  expect(isDay('2024-02-29')).toBe(true)
  expect(isZone('Europe/Warsaw')).toBe(true)
  expect(isZone('Middle/Earth')).toBe(false)
})

test('[X3] a time of a day in a zone is the moment at which clocks there show it', () => {
  const clock = (at: string, zone: string) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
      new Date(at),
    )
  fc.assert(
    fc.property(
      zones,
      fc.integer({ min: -9000, max: 9000 }),
      fc.integer({ min: 0, max: 24 * 60 - 1 }),
      (zone, days, minutes) => {
        const day = addDays('2026-03-28', days)
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        const at = instantAt(day, time, zone)
        if (at !== null) expect([dayOf(at, zone), clock(at, zone)]).toEqual([day, time])
      },
    ),
  )
})

test('[X3] a time that clocks skip, or show twice, is none', () => {
  expect(instantAt('2026-03-29', '02:30', 'Europe/Berlin')).toBeNull()
  expect(instantAt('2026-10-25', '02:30', 'Europe/Berlin')).toBeNull()
  expect(instantAt('2026-03-29', '03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
  expect(instantAt('2026-02-30', '10:00', 'Europe/Berlin')).toBeNull()
})
