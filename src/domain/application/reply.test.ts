import { expect, test } from 'vitest'
import { event } from '../../../test/builders.ts'
import type { EventKind } from '../event.ts'
import { reply } from './reply.ts'
import { timeline } from './timeline.ts'

const after = (...kinds: EventKind[]) => reply(timeline(kinds.map((kind, n) => event(kind, `2026-03-0${n + 1}`))))

test.each(['acknowledgement', 'update', 'follow_up_sent', 'filed_silent', 'withdrawal', 'note'] as const)(
  '[N1] %s is no answer',
  (kind) => {
    expect(after('sent', kind)).toBeNull()
  },
)

test.each(['request', 'assessment', 'interview', 'offer'] as const)('[N1] %s is a conversation', (kind) => {
  expect(after('sent', kind)).toBe('conversation')
})

test.each(['rejection', 'role_closed'] as const)('[N1] %s is a no', (kind) => {
  expect(after('sent', kind)).toBe('no')
})

test('[N2] a conversation stays one, whatever came after or before it', () => {
  expect(after('sent', 'interview', 'rejection')).toBe('conversation')
  expect(after('sent', 'rejection', 'interview')).toBe('conversation')
})

test('[N1] they wrote first counts only where it began the application', () => {
  expect(after('outreach', 'sent')).toBe('conversation')
  expect(after('note', 'considered', 'outreach')).toBe('conversation')
  expect(after('sent', 'outreach')).toBeNull()
})
