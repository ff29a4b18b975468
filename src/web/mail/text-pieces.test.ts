import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textPieces } from './text-pieces.ts'

const TEXT = 'We would like to talk. Choose a time: https://book.example/a?b=1. Thank you!'

test('joined again, the pieces are the text, whatever the evidence', () => {
  const place = fc.integer({ min: -5, max: TEXT.length + 5 })
  const span = fc.record({ start: place, end: place })
  fc.assert(
    fc.property(fc.array(span), (evidence) => {
      const pieces = textPieces(TEXT, evidence)
      expect(pieces.map(({ text }) => text).join('')).toBe(TEXT)
    }),
  )
})

test('the evidence is marked, and nothing else', () => {
  const marked = textPieces(TEXT, [{ start: 0, end: 22 }]).filter(({ isEvidence }) => isEvidence)
  expect(marked.map(({ text }) => text)).toEqual(['We would like to talk.'])
})

test('an address ends before the full stop of its sentence', () => {
  const linked = textPieces(TEXT, []).filter(({ address }) => address !== null)
  expect(linked.map(({ text, address }) => [text, address])).toEqual([
    ['https://book.example/a?b=1', 'https://book.example/a?b=1'],
  ])
})

test('evidence that covers half an address still leads to the whole of it', () => {
  const middle = TEXT.indexOf('/a?b')
  const linked = textPieces(TEXT, [{ start: 0, end: middle }]).filter(({ address }) => address !== null)
  expect(linked.map(({ text, isEvidence }) => [text, isEvidence])).toEqual([
    ['https://book.example', true],
    ['/a?b=1', false],
  ])
  expect(new Set(linked.map(({ address }) => address)).size).toBe(1)
})

test.each(['javascript:alert(1)', 'data:text/html,hello', 'ftp://files.example/a'])('%s is no address', (text) => {
  expect(textPieces(text, []).every(({ address }) => address === null)).toBe(true)
})
