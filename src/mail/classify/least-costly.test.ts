import { expect, test } from 'vitest'
import type { MailKind } from '../../domain/mail-kind.ts'
import { leastCostly } from './least-costly.ts'

const first = (probabilities: Partial<Record<MailKind, number>>) => {
  const kinds: MailKind[] = ['acknowledgement', 'update', 'rejection', 'unrelated']
  return leastCostly(kinds.map((kind) => ({ kind, probability: probabilities[kind] ?? 0 })))[0]?.kind
}

test('[M35] a doubtful no is none', () => {
  expect(first({ rejection: 0.45, update: 0.35, acknowledgement: 0.2 })).toBe('update')
  expect(first({ rejection: 0.8, update: 0.15, acknowledgement: 0.05 })).toBe('rejection')
})

test('[M35] what may be about anything else is about something else', () => {
  expect(first({ acknowledgement: 0.5, unrelated: 0.4, update: 0.1 })).toBe('unrelated')
  expect(first({ acknowledgement: 0.75, unrelated: 0.25 })).toBe('acknowledgement')
})
