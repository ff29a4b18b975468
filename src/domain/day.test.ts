import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, isDay, isZone } from './day.ts'

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
