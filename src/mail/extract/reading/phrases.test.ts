import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Phrases } from './phrases.ts'
import { wordsOf } from './words-of.ts'

const phrases = new Phrases<number>(
  [
    ['apply|applied again? to|at', 3],
    ['at', 1],
    ['company:', 6],
    ['for the *', 2],
  ],
  Math.max,
)
const before = (text: string) => phrases.before(wordsOf(text), wordsOf(text).length - 1)?.value ?? null

test('finds the best phrase right before a word, with its choices', () => {
  expect(before('you applied again at Acme')).toBe(3)
  expect(before('we are at Acme')).toBe(1)
  expect(before('Company: Acme')).toBe(6)
  expect(before('for the third Acme')).toBe(2)
})

test('punctuation and lines part', () => {
  expect(before('you applied, at Acme')).toBe(1)
  expect(before('company Acme')).toBeNull()
  expect(before('we are at\n\nAcme')).toBeNull()
})

test('a phrase that might be nothing is a mistake', () => {
  expect(() => new Phrases([['a? b?', 1]], Math.max)).toThrow()
})

test('words keep their places, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const straight = text.replace(/[’‘‛´`]/g, "'").replace(/[“”„«»]/g, '"')
      for (const word of wordsOf(text)) expect(straight.slice(word.start, word.end)).toContain(word.text)
    }),
  )
})
