import { expect, test } from 'vitest'
import { understood } from '../../test/understood.ts'
import { receiptsForSeveral } from './receipts-for-several.ts'
import { NO_FACTS } from './stated-facts.ts'

const furtherRoles = [
  { role: 'Social worker', requisition: '4712-26', at: { start: 10, end: 23 } },
  { role: 'Médiatrice', requisition: null, at: null },
]

test('[R11] a receipt for several roles is one for each, known apart by number or title', () => {
  const facts = { ...NO_FACTS, requisition: '4711-26', furtherRoles }
  const each = receiptsForSeveral(understood({ understanding: { kind: 'acknowledgement', role: 'Clerk', facts } }))
  expect(each.map(({ part, message }) => [part, message.understanding.role])).toEqual([
    [null, 'Clerk'],
    ['4712-26', 'Social worker'],
    ['mediatrice', 'Médiatrice'],
  ])
  expect(each[1]?.message.understanding.facts).toMatchObject({ requisition: '4712-26', furtherRoles: [] })
})

test('[R11] any other message is about one', () => {
  const facts = { ...NO_FACTS, furtherRoles }
  expect(receiptsForSeveral(understood({ understanding: { kind: 'rejection', facts } }))).toHaveLength(1)
})
