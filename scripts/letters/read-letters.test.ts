import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chance } from '../../src/server/example/chance.ts'
import { fillSlots } from './fill-slots.ts'
import { readLetters } from './read-letters.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function written(language: string, text: string): ReturnType<typeof readLetters> {
  mkdirSync(join(folder, language), { recursive: true })
  writeFileSync(join(folder, language, 'some.txt'), text)
  return readLetters(folder)
}

const TWO = `@@ rejection kept-short closed hard
From: {company} Team <careers@{domain}>
Subject: Your application for {role}
Auto: yes

Hi {first},

[[We have
closed the {role} opening.]] Take care.

{contact}

@@ alert weekly-list
Subject: New jobs

One in {city}
`

test('reads letters with their marks, headers, flags and places', () => {
  const { letters, problems } = written('en', TWO)
  expect(problems).toEqual([])
  expect(letters).toMatchObject([
    {
      kind: 'rejection',
      family: 'kept-short',
      flags: ['closed', 'hard'],
      from: '{company} Team <careers@{domain}>',
      to: null,
      subject: 'Your application for {role}',
      isAutomated: true,
      isList: false,
      language: 'en',
      file: 'en/some.txt',
      line: 1,
    },
    { kind: 'alert', from: null, text: 'One in {city}', marks: [], line: 13 },
  ])
  const [first] = letters
  expect(first?.marks.map(({ start, end }) => first.text.slice(start, end))).toEqual([
    'We have\nclosed the {role} opening.',
  ])
})

test.each([
  ['@@ refusal a\n\n[[No.]]', 1, '"refusal" is no kind'],
  ['@@ rejection A_b\n\n[[No.]]', 1, '"A_b" is no family: small letters, digits and hyphens'],
  ['@@ rejection a firm\n\n[[No.]]', 1, '"firm" is no flag'],
  ['@@ offer a closed\n\n[[Yes.]]', 1, 'only a rejection can be closed'],
  ['@@ rejection a\n\nNo.', 1, 'has no [[mark]], as rejection must'],
  ['@@ rejection a\n\n[[No.', 3, '[[ is not closed'],
  ['@@ rejection a\n\nNo.]]', 3, ']] ends no mark'],
  ['@@ rejection a\n\n[[No [[no]].', 3, '[[ stands within a mark'],
  ['@@ rejection a\n\n[[No.\n\nNo.]]', 3, 'a mark goes across paragraphs'],
  ['@@ rejection a\n\nHi {name},\n[[No.]]', 3, '"{name}" is no slot'],
  ['@@ rejection a\nFrom: a\nFrom: b\n\n[[No.]]', 3, 'From stands there twice'],
  ['@@ rejection a\nList: no\n\n[[No.]]', 2, 'List is yes, or not there'],
  ['@@ alert a\n\n', 1, 'has neither subject nor text'],
  ['Hello\n@@ alert a\n\nJobs', 1, 'text before the first @@'],
])('%j is refused with its line', (text, line, problem) => {
  expect(written('en', text).problems).toContainEqual({ file: 'en/some.txt', line, problem })
})

test('goes on after a problem, and says of unknown languages that they are', () => {
  written('xx', '@@ alert a\n\nJobs')
  const { letters, problems } = written('de', `@@ nothing a\n\nNein.\n\n${TWO}`)
  expect(letters.map(({ kind }) => kind)).toEqual(['rejection', 'alert'])
  expect(problems.map(({ file }) => file)).toEqual(['de/some.txt', 'xx'])
})

test('fills slots alike for the same chance, and moves the marks along', () => {
  const [letter] = written('en', TWO).letters
  if (!letter) throw new Error('There is no letter.')
  const filled = fillSlots(letter, chance(7))
  expect(fillSlots(letter, chance(7))).toEqual(filled)
  expect(fillSlots(letter, chance(8))).not.toEqual(filled)
  const { facts, text, marks } = filled
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([`We have\nclosed the ${facts.role} opening.`])
  expect(filled.from).toMatchObject({
    name: `${facts.company} Team`,
    address: expect.stringMatching(/^careers@[a-z0-9-.]+\.example$/),
  })
  expect(facts).toMatchObject({
    agency: null,
    requisition: null,
    date: null,
    contact: expect.stringMatching(/^\S+ \S/),
  })
  expect(`${filled.subject}${text}`).not.toMatch(/[{}]/)
})
