import { LANGUAGES } from '../letters/letter.ts'
import { accuracyOf, confusion, isHard, isRight, precisionFrom, sureness } from './accuracy.ts'
import type { Judged } from './trained-judge.ts'

/** How sure the model says it is, from here to there. */
export const SURENESS = [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 0.97],
  [0.97, 0.98],
  [0.98, 0.99],
  [0.99, 1.01],
] as const

/** The measured part of docs/accuracy.md, as Markdown. */
export function accuracyPage(judged: readonly Judged[], kinds: readonly string[]): string {
  return [
    byLanguage(judged, kinds),
    '\n### How often it is right when it says how sure it is\n',
    reliability(judged),
    '\n### A no and an offer, by how sure it must be\n',
    automatic(judged, kinds),
    '\n### What is taken for what\n\nRows: what it was. Columns: what it was taken for.\n',
    matrix(judged, kinds),
    ...LANGUAGES.map((language) => detailed(language, judged, kinds)),
  ].join('\n')
}

function byLanguage(judged: readonly Judged[], kinds: readonly string[]): string {
  const row = (name: string, of: readonly Judged[]) => {
    const { letters, right, macroF1, wrongNoes } = accuracyOf(of, kinds)
    return [name, letters, percent(right, letters), macroF1.toFixed(3), `${wrongNoes.count} of ${wrongNoes.of}`]
  }
  return table(
    ['letters of', 'letters', 'right', 'macro-F1', 'others called a no'],
    [
      ...LANGUAGES.map((language) =>
        row(
          language,
          judged.filter((each) => each.example.letter.language === language),
        ),
      ),
      row(
        'other languages',
        judged.filter((each) => !LANGUAGES.some((one) => one === each.example.letter.language)),
      ),
      row('all', judged),
      row(
        'all, ordinary',
        judged.filter((each) => !isHard(each)),
      ),
      row('all, marked as hard', judged.filter(isHard)),
    ],
  )
}

function reliability(judged: readonly Judged[]): string {
  const rows = SURENESS.map(([from, to]) => {
    const here = judged.filter((each) => sureness(each) >= from && sureness(each) < to)
    const said = here.reduce((sum, each) => sum + sureness(each), 0) / Math.max(1, here.length)
    return [here.length, `${(100 * said).toFixed(1)} %`, percent(here.filter(isRight).length, here.length)]
  })
  return table(['letters', 'says, on average', 'is right'], rows)
}

function automatic(judged: readonly Judged[], kinds: readonly string[]): string {
  const rows = ['rejection', 'offer'].flatMap((kind) =>
    [0.9, 0.95, 0.97, 0.98, 0.99].map((from) => {
      const { said, right, interval } = precisionFrom(judged, kinds.indexOf(kind), from)
      const range = interval === null ? '' : `${(100 * interval.low).toFixed(1)}–${(100 * interval.high).toFixed(1)} %`
      return [kind, from, said, right, percent(right, said), range]
    }),
  )
  return table(['kind', 'at least', 'said', 'right', 'precision', '95 % interval'], rows)
}

function detailed(language: string, judged: readonly Judged[], kinds: readonly string[]): string {
  const own = judged.filter(({ example }) => example.letter.language === language)
  const { f1 } = accuracyOf(own, kinds)
  const each = f1.map((value, kind) => `${kinds[kind]} ${value === null ? '–' : value.toFixed(2)}`).join(', ')
  return `\n<details><summary>${language}</summary>\n\nF1: ${each}\n\n${matrix(own, kinds)}\n</details>`
}

function matrix(judged: readonly Judged[], kinds: readonly string[]): string {
  const rows = confusion(judged, kinds).map((counts, kind) => [
    kinds[kind] ?? '',
    ...counts.map((count) => count || '·'),
  ])
  return table(['', ...kinds], rows)
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n')
}

function percent(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`
}
