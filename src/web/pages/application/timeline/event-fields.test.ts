import { expect, test } from 'vitest'
import { datesIn } from '../../../dates.ts'
import { draftOf, fieldsOf } from './event-fields.ts'

const ZONE = 'Europe/Berlin'
const dates = datesIn(ZONE, '2026-11-23', 'en-GB')
const empty = fieldsOf(undefined, dates)

test('a new event happens today, and is a note until something else is chosen', () => {
  expect(draftOf({ ...empty, note: ' Called them. ' }, ZONE)).toEqual({
    kind: 'note',
    day: '2026-11-23',
    note: 'Called them.',
    deadline: null,
    amount: null,
  })
})

test('an interview keeps the moment that the person typed in their zone', () => {
  const draft = draftOf({ ...empty, kind: 'interview', start: '2026-11-24T10:00', round: 2 }, ZONE)
  expect(draft.interview).toMatchObject({ state: 'planned', start: '2026-11-24T09:00:00.000Z', round: 2 })
  expect(draft.interview).not.toHaveProperty('key')
})

test('what belonged to another kind is left behind when the kind changes', () => {
  const offer = { ...empty, kind: 'offer' as const, deadline: '2026-12-01', amount: { ...empty.amount, min: 50_000 } }
  expect(draftOf(offer, ZONE)).toMatchObject({ deadline: '2026-12-01', amount: { min: 50_000 } })
  expect(draftOf({ ...offer, kind: 'update' }, ZONE)).toMatchObject({ deadline: null, amount: null })
})
