import { CLEAR } from '../../src/mail/classify/evidence.ts'
import { SCALE } from '../../src/mail/classify/verdict-features.ts'
import { wilson } from '../../src/statistics/wilson.ts'
import type { Judged } from './trained-judge.ts'

export interface Accuracy {
  letters: number
  right: number
  /** The mean of the kinds' F1, each kind counting the same. */
  macroF1: number
  /** By kind; null where no letter is of it. */
  f1: (number | null)[]
  /** Letters of other kinds that were called a rejection, and how many others there are. */
  wrongNoes: { count: number; of: number }
}

export function accuracyOf(judged: readonly Judged[], kinds: readonly string[]): Accuracy {
  const f1 = kinds.map((_, kind) => f1Of(judged, kind))
  const known = f1.filter((value) => value !== null)
  const rejection = kinds.indexOf('rejection')
  const others = judged.filter(({ example }) => example.label !== rejection)
  return {
    letters: judged.length,
    right: judged.filter(isRight).length,
    macroF1: known.reduce((sum, value) => sum + value, 0) / known.length,
    f1,
    wrongNoes: { count: others.filter((each) => each.got === rejection).length, of: others.length },
  }
}

/** Meant (rows) against got (columns). */
export function confusion(judged: readonly Judged[], kinds: readonly string[]): number[][] {
  const counts = kinds.map(() => kinds.map(() => 0))
  for (const each of judged) {
    const row = counts[each.example.label]
    if (row) row[each.got] = (row[each.got] ?? 0) + 1
  }
  return counts
}

/** Of the letters that were called this kind at least so surely, and in a clear sentence: how many were right, with a 95 % interval. */
export function precisionFrom(judged: readonly Judged[], kind: number, from: number) {
  const said = judged.filter((each) => each.got === kind && sureness(each) >= from && isStated(each, kind))
  const right = said.filter(isRight).length
  return { said: said.length, right, interval: said.length === 0 ? null : wilson(right, said.length) }
}

/** How sure it is of what it was taken for. */
export function sureness({ probabilities, got }: Judged): number {
  return probabilities[got] ?? 0
}

export function isRight(each: Judged): boolean {
  return each.got === each.example.label
}

export function isHard({ example }: Judged): boolean {
  return example.letter.flags.includes('hard')
}

function f1Of(judged: readonly Judged[], kind: number): number | null {
  const meant = judged.filter(({ example }) => example.label === kind)
  const got = judged.filter((each) => each.got === kind).length
  return meant.length === 0 ? null : (2 * meant.filter(isRight).length) / (meant.length + got)
}

/** As evidence is judged: some sentence, or the subject, states it outright. The verdict saw the clearest one. */
function isStated({ verdict, probabilities }: Judged, kind: number): boolean {
  return (verdict[probabilities.length + kind] ?? 0) * SCALE >= Math.log(CLEAR / (1 - CLEAR))
}
