import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordScanner } from './word-scanner.ts'

test('finds words in any case and across line breaks, each once', () => {
  const scanner = new WordScanner([
    ['job offer', 3],
    ['offer', 2],
    ['fer', 1],
  ])
  expect(scanner.weigh(Buffer.from('A JOB\nOffer, an offer'))).toBe(6)
  expect(scanner.weigh(Buffer.from('of fer'))).toBe(1)
  expect(scanner.weigh(Buffer.from(''))).toBe(0)
})

test('finds exactly what a plain search finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd') }),
      (words, text) => {
        const scanner = new WordScanner(words.map((each) => [each, 1]))
        expect(scanner.weigh(Buffer.from(text))).toBe(words.filter((each) => text.includes(each)).length)
      },
    ),
    { numRuns: 500, seed: 3 },
  )
})
