import { expect, test } from 'vitest'
import { Moment, onTheClock } from './moment.ts'

test('a moment without a zone is meant on this computer’s clock, and is shown so again', () => {
  expect(onTheClock(Moment.parse('2026-11-24 10:00'))).toBe('2026-11-24 10:00')
})

test.each([
  ['2026-11-24T10:00Z', '2026-11-24T10:00:00.000Z'],
  ['2026-11-24 10:00+02:00', '2026-11-24T08:00:00.000Z'],
])('%s is %s', (written, instant) => {
  expect(Moment.parse(written)).toBe(instant)
})

test.each(['tomorrow', '2026-11-24', '2026-13-40 10:00', '10:00'])('%j is no moment', (written) => {
  expect(Moment.safeParse(written).success).toBe(false)
})
