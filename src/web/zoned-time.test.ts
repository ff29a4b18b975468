import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, localTimeOf } from './zoned-time.ts'

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'UTC']

test('a local time means the moment of its zone', () => {
  expect(instantOf('2026-11-24T10:00', 'Europe/Berlin')).toBe('2026-11-24T09:00:00.000Z')
  expect(instantOf('2026-07-24T10:00', 'Europe/Berlin')).toBe('2026-07-24T08:00:00.000Z')
  expect(instantOf('2026-11-24T10:00', 'Asia/Kolkata')).toBe('2026-11-24T04:30:00.000Z')
})

test('a moment shown and read again is the same moment', () => {
  const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  fc.assert(
    fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
      const at = new Date(minute * 60_000).toISOString()
      const again = instantOf(localTimeOf(at, zone), zone) ?? ''
      // The hour that a zone lives twice in autumn has two moments for one local time.
      expect([0, 3_600_000]).toContain(Math.abs(Date.parse(again) - Date.parse(at)))
    }),
  )
})

test('what is no time is no moment', () => {
  expect(instantOf('', 'UTC')).toBeNull()
  expect(instantOf('soon', 'UTC')).toBeNull()
})
