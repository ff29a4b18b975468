import { expect, test } from 'vitest'
import { event, interviewWord } from '../../../test/builders.ts'
import { interviewKey } from './interview-key.ts'

const at = '2026-03-12T10:00:00.000Z'
const invited = event('interview', '2026-03-05', { interview: interviewWord('first', 'planned') })
const dated = event('interview', '2026-03-05', { interview: interviewWord('first', 'planned', { start: at }) })

test('[I3] the same moment is the same interview', () => {
  expect(interviewKey([dated], { day: '2026-03-30', start: at }, 'new')).toBe('first')
})

test('[I3] an invitation, then its date within two weeks, are the same interview', () => {
  expect(interviewKey([invited], { day: '2026-03-08', start: at }, 'new')).toBe('first')
  expect(interviewKey([dated], { day: '2026-03-08', start: null }, 'new')).toBe('first')
})

test('[I3] another moment, or long after, is another interview', () => {
  expect(interviewKey([dated], { day: '2026-03-08', start: '2026-03-20T10:00:00.000Z' }, 'new')).toBe('new')
  expect(interviewKey([invited], { day: '2026-03-25', start: null }, 'new')).toBe('new')
})
