import { ORPCError } from '@orpc/client'
import { expect, test } from 'vitest'
import { REFUSAL_CODES, Refusal } from '../domain/errors.ts'
import { problemOf } from './problem.ts'
import { text } from './text.ts'

test.each(REFUSAL_CODES)('the refusal %s becomes its sentence', (code) => {
  const problem = problemOf(new ORPCError(code, { status: 409, data: {} }))
  expect(problem).toMatchObject({ kind: 'refused', code, sentence: text.refusals[code]({}) })
})

test('the values of a refusal stand in its sentence', () => {
  const { sentence } = problemOf(new ORPCError('too_large', { status: 413, data: { limit: '20 GB' } }))
  expect(sentence).toContain('20 GB')
})

test('values that nobody promised are left out', () => {
  const { sentence } = problemOf(new ORPCError('too_large', { status: 413, data: { limit: { html: '<b>' } } }))
  expect(sentence).toBe(text.refusals.too_large({}))
})

test('a refusal of an upload reads the same as one of the contract', () => {
  expect(problemOf(new Refusal('disk_full', 'no room'))).toMatchObject({ kind: 'refused', code: 'disk_full' })
})

test('when nobody listens, it says that nothing is lost and how to start again', () => {
  const { kind, sentence } = problemOf(new TypeError('Failed to fetch'))
  expect(kind).toBe('stopped')
  expect(sentence).toMatch(/Nothing is lost.*npm start/)
})

test('an unknown failure shows none of its inside', () => {
  const { kind, sentence } = problemOf(new ORPCError('INTERNAL_SERVER_ERROR', { message: 'SQLITE_CORRUPT' }))
  expect(kind).toBe('failed')
  expect(sentence).not.toContain('SQLITE')
})
