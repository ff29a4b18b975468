import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordScanner } from './word-scanner.ts'

test('finds words in any case and across line breaks, each once', () => {
  const scanner = new WordScanner(['job offer', 'offer', 'fer'])
  expect([...scanner.find(Buffer.from('A JOB\nOffer, an offer'))].sort()).toEqual([0, 1, 2])
  expect([...scanner.find(Buffer.from('of fer'))]).toEqual([2])
  expect([...scanner.find(Buffer.from(''))]).toEqual([])
})

test('reads no further than enough', () => {
  const scanner = new WordScanner(['one', 'two', 'three'])
  expect([...scanner.find(Buffer.from('three one two'), (word) => word === 0)]).toEqual([2, 0])
})

test('finds exactly what a plain search finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é') }),
      (words, text) => {
        const found = [...new WordScanner(words).find(Buffer.from(text))]
        expect(found.map((index) => words[index]).sort()).toEqual(words.filter((each) => text.includes(each)).sort())
      },
    ),
    { numRuns: 500, seed: 3 },
  )
})
