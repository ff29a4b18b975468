import { expect, test } from 'vitest'
import { growingPause } from './growing-pause.ts'

test('[M47] pauses grow from a second to five minutes, and differ by half', () => {
  expect([0, 1, 2, 3, 20].map((failures) => growingPause(failures, 0.5))).toEqual([1000, 2000, 4000, 8000, 300_000])
  expect(growingPause(0, 0)).toBe(750)
  expect(growingPause(0, 1)).toBe(1250)
})
