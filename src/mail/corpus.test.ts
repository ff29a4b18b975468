import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { companyKey } from '../domain/company-name.ts'
import { MAIL_KINDS } from '../domain/mail-kind.ts'
import { parseMessage } from './parse-message.ts'
import { mayConcernASearch } from './prefilter.ts'
import { understand } from './understand.ts'

const corpus = join(import.meta.dirname, '../../test/corpus')

/** Null and missing fields: the message does not say, or it does not matter here. */
const Expected = z.strictObject({
  kind: z.enum(MAIL_KINDS),
  company: z.string().nullish(),
  role: z.string().nullish(),
  hasClearSentence: z.boolean().optional(),
  isRoleClosed: z.boolean().optional(),
  language: z.string().optional(),
  sentOn: z.string().optional(),
  /** Those that matter of what it states beside its kind. */
  facts: z.looseObject({}).optional(),
  evidence: z.string().optional(),
})

const names = readdirSync(corpus)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -'.eml'.length))

test('the corpus is there', () => {
  expect(names.length).toBeGreaterThan(29)
})

describe.each(names)('%s', (name) => {
  const bytes = readFileSync(join(corpus, `${name}.eml`))
  const expected = Expected.parse(JSON.parse(readFileSync(join(corpus, `${name}.json`), 'utf8')))

  test('[M23] is understood', async () => {
    const message = await parseMessage(bytes)
    const got = understand(message, 'Europe/Berlin')
    const { company, role, evidence, facts = {}, ...rest } = expected
    expect(got).toMatchObject(rest)
    expect(got.facts).toMatchObject(facts)
    if (company) expect(companyKey(got.company ?? '')).toBe(companyKey(company))
    if (role) expect(got.role).toBe(role)
    if (evidence) expect(got.evidenceText.join(' ')).toContain(evidence)
  })

  test('[M26] its evidence stands in the message', async () => {
    const message = await parseMessage(bytes)
    for (const { start, end } of understand(message).evidence) {
      expect(start).toBeLessThan(end)
      expect(message.text.slice(start, end).trim()).not.toBe('')
    }
  })

  test('[M15] is let through by the prefilter if it is about a search', () => {
    if (expected.kind !== 'unrelated') expect(mayConcernASearch(bytes)).toBe(true)
  })
})
