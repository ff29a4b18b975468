import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sentencesOf } from '../classify/sentences.ts'
import * as company from '../extract/company-patterns.ts'
import * as role from '../extract/role-patterns.ts'
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

test('misses no company and no role', async () => {
  const patterns = [...company.IN_SENTENCES, ...company.IN_LINES, ...role.IN_SENTENCES].map(([, pattern]) => pattern)
  const index = new PatternIndex(patterns)
  for (const text of await corpusSentences()) {
    const possible = index.possibleIn(text)
    expect(patterns.filter((pattern) => text.search(pattern) !== -1 && !possible.has(pattern))).toEqual([])
  }
})
