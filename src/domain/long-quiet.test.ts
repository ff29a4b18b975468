import { expect, test } from 'vitest'
import { event } from '../../test/builders.ts'
import { standing } from './application/standing.ts'
import { timeline } from './application/timeline.ts'
import type { TimelineEvent } from './event.ts'
import { isLongQuiet } from './long-quiet.ts'

const moment = { today: '2026-06-01', connectedOn: '2026-05-20' }
const isQuiet = (...events: TimelineEvent[]) =>
  isLongQuiet(standing(timeline(events), '2026-06-01T08:00:00.000Z'), moment)

test('[Q1] without a word for more than sixty days, an open application is long quiet', () => {
  expect(isQuiet(event('sent', '2026-04-01'))).toBe(true)
  expect(isQuiet(event('sent', '2026-04-02'))).toBe(false)
})

test('[Q1] what is closed, or has a deadline ahead, is not', () => {
  expect(isQuiet(event('sent', '2026-03-01'), event('rejection', '2026-03-20'))).toBe(false)
  expect(isQuiet(event('offer', '2026-03-01', { deadline: '2026-06-10' }))).toBe(false)
})

test('[Q1] what happened since a source was connected is news, and never filed by itself', () => {
  const late = { today: '2026-09-01', connectedOn: '2026-05-20' }
  expect(isLongQuiet(standing([event('sent', '2026-05-20')], '2026-09-01T08:00:00.000Z'), late)).toBe(false)
})
