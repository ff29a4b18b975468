import { expect, test } from 'vitest'
import type { TodayStep } from '../../../api/today.ts'
import { datesIn } from '../../dates.ts'
import { stepWords } from './step-words.ts'

const dates = datesIn('Europe/Berlin', '2026-11-23', 'en-GB')
const step: TodayStep = {
  key: 'k',
  kind: 'decisions',
  applicationId: null,
  company: null,
  role: null,
  day: null,
  instant: null,
  count: null,
}

test('an interview is named with its time in the zone of the person', () => {
  const instant = '2026-11-24T23:30:00.000Z'
  const { title } = stepWords(
    { ...step, kind: 'interview_soon', company: 'Northwind', day: '2026-11-25', instant },
    dates,
  )
  expect(title).toMatch(/^Interview with Northwind, Wednesday at 0?0:30$/)
})

test('a deadline within the week is named by its weekday', () => {
  const { title } = stepWords({ ...step, kind: 'offer_deadline', company: 'Kestrel Labs', day: '2026-11-27' }, dates)
  expect(title).toBe('Kestrel Labs would like an answer by Friday')
})

test.each([
  [1, '1 decision waits in the Inbox'],
  [4, '4 decisions wait in the Inbox'],
])('%i decisions are one step', (count, title) => {
  expect(stepWords({ ...step, count }, dates)).toMatchObject({ title, action: 'Open the Inbox' })
})
