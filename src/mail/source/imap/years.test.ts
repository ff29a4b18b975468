import { expect, test } from 'vitest'
import { stretchOf, YEARS } from './years.ts'

test('[M43] years follow each other from the newest back, without a gap, and the last has no beginning', () => {
  const stretches = Array.from({ length: YEARS }, (_, year) => stretchOf(year, '2026-11-23'))
  expect(stretches[0]).toEqual({ since: '2025-11-23', before: null })
  expect(stretches.slice(1).map(({ before }) => before)).toEqual(stretches.slice(0, -1).map(({ since }) => since))
  expect(stretches.at(-1)).toEqual({ since: null, before: '2016-11-25' })
})
