import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

test('[M20] each sentence is found at its place in the text', () => {
  const text = 'Dear Ada,\n\nthank you for applying.  We will read it soon! Kind regards\nTom'
  const found = sentencesOf(text)
  expect(found.map((sentence) => sentence.text)).toContain('We will read it soon!')
  for (const { start, end, text: sentence } of found) expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(sentence)
})

test('[M20] whatever the text, sentences lie within it, in order, and do not overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Word', ' ', '. ', '\n', '\n\n', '> ', '-- \n', '?', 'ü', 'x'.repeat(700))),
      (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})
