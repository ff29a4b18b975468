import { expect, test } from 'vitest'
import { beginnings, searchPeriods } from './search-beginning.ts'

const days = ['2024-02-01', '2024-02-20', '2024-09-01', '2026-06-01', '2026-06-03', '2026-09-29']

test('[B1] job mail after 120 days without any may be a new search, the latest first', () => {
  expect(beginnings(days)).toEqual([
    { day: '2026-06-01', quietDays: 638, messages: 3 },
    { day: '2024-09-01', quietDays: 194, messages: 1 },
    { day: '2024-02-01', quietDays: null, messages: 2 },
  ])
})

test('[B1] a gap of exactly 120 days counts, one of 119 does not', () => {
  expect(beginnings(['2026-01-01', '2026-05-01'])).toHaveLength(2)
  expect(beginnings(['2026-01-02', '2026-05-01'])).toHaveLength(1)
})

test('[B1] no job mail proposes nothing, and the order of the days does not matter', () => {
  expect(beginnings([])).toEqual([])
  expect(beginnings([...days].reverse())).toEqual(beginnings(days))
})

test('[B2] what came before the beginning are past searches, each ended at its last day', () => {
  expect(searchPeriods(days, '2026-06-01')).toEqual([
    { startedOn: '2024-02-01', endedOn: '2024-02-20' },
    { startedOn: '2024-09-01', endedOn: '2024-09-01' },
    { startedOn: '2026-06-01', endedOn: null },
  ])
})

test('[B2] the person may name any day as the beginning', () => {
  expect(searchPeriods(days, '2026-06-02')).toEqual([
    { startedOn: '2024-02-01', endedOn: '2024-02-20' },
    { startedOn: '2024-09-01', endedOn: '2024-09-01' },
    { startedOn: '2026-06-01', endedOn: '2026-06-01' },
    { startedOn: '2026-06-02', endedOn: null },
  ])
  expect(searchPeriods(days, '2020-01-01')).toEqual([{ startedOn: '2020-01-01', endedOn: null }])
})
