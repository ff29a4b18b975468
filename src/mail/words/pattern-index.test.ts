import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { phrasesFor } from '../classify/phrases-for.ts'
import { sentencesOf } from '../classify/sentences.ts'
import { parseMessage } from '../parse-message.ts'
import { PatternIndex } from './pattern-index.ts'

const corpus = join(import.meta.dirname, '../../../test/corpus')

async function corpusSentences(): Promise<string[]> {
  const files = readdirSync(corpus).filter((name) => name.endsWith('.eml'))
  const messages = await Promise.all(files.map((name) => parseMessage(readFileSync(join(corpus, name)))))
  return messages.flatMap(({ subject, text }) => [subject, ...sentencesOf(text).map((sentence) => sentence.text)])
}

test('leaves out patterns whose words are not there, in any case and with any letters', () => {
  const [offer, greeting, any] = [/\boffer\b/i, /ÜBER uns/i, /\d+/]
  const index = new PatternIndex([offer, greeting, any])
  expect(index.possibleIn('An OFFER')).toEqual(new Set([any, offer]))
  expect(index.possibleIn('über uns')).toEqual(new Set([any, greeting]))
})

test.each(['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'])('misses no phrase of %s', async (language) => {
  const { sets, index } = phrasesFor(language)
  const patterns = sets.flatMap(({ kinds, job, otherMatters }) =>
    [...Object.values(kinds).flat(), ...job, ...otherMatters].map(([, pattern]) => pattern),
  )
  for (const text of await corpusSentences()) {
    const possible = index.possibleIn(text)
    expect(patterns.filter((pattern) => text.search(pattern) !== -1 && !possible.has(pattern))).toEqual([])
  }
})
