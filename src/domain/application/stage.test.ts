import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EVENT_KINDS } from '../event.ts'
import { ENDINGS, reopens } from './closing.ts'
import { stageReached } from './stage.ts'

const rows = readFileSync(join(import.meta.dirname, '../SPEC.md'), 'utf8')
  .split('\n')
  .filter((row) => /^\| [a-z_]+ +\| (you|they) +\|/.test(row))
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([, kind = '', , stage = '', reopened = '']) => ({ kind, stage, reopened }))

test('[E3] the table of SPEC lists every kind in rank order', () => {
  expect(rows.map(({ kind }) => kind)).toEqual([...EVENT_KINDS])
})

test.each(rows)('[S1] $kind reaches what the table says', ({ kind, stage }) => {
  const known = EVENT_KINDS.find((each) => each === kind)
  expect(known && stageReached(known)).toBe(stage === '–' ? null : (stage.split(',')[0] ?? ''))
})

test.each(rows.filter(({ reopened }) => !reopened.includes('closes')))(
  '[C2] [C3] [C5] $kind reopens what the table says',
  ({ kind, reopened }) => {
    const known = EVENT_KINDS.find((each) => each === kind)
    const listed =
      reopened === 'every ending'
        ? [...ENDINGS]
        : ENDINGS.filter(
            (ending) => reopened.includes(ending.replace('_', ' ')) || reopened.includes(SPOKEN[ending] ?? '~'),
          )
    expect(ENDINGS.filter((ending) => known && reopens(known, ending))).toEqual(listed)
  },
)

const SPOKEN: Partial<Record<(typeof ENDINGS)[number], string>> = { filed_silent: 'filed silent' }
