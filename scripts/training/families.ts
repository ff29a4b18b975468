import { hashOf, joined } from '../../src/mail/classify/hashing.ts'
import { wordsOf } from '../../src/mail/classify/words.ts'

/** What is needed of a letter to tell its family. */
interface Relative {
  language: string
  family: string
  text: string
}

/** From this share of shared runs of four words on, two letters are one family, whatever their authors say. */
const ALIKE = 0.45
const RUN = 4
/** A run that so many letters hold is a phrase of the trade and tells nothing of kinship. */
const COMMON = 40

/** For each letter the number of its family: letters of the same name, and letters that are alike. */
export function families(letters: readonly Relative[]): number[] {
  const parent = letters.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    parent[index] = root
    return root
  }
  const join = (one: number, other: number) => {
    parent[rootOf(one)] = rootOf(other)
  }
  const firstOf = new Map<string, number>()
  for (const [index, { language, family }] of letters.entries()) {
    // One skeleton may serve a receipt and a no.
    const name = `${language}/${family}`
    const first = firstOf.get(name)
    if (first === undefined) firstOf.set(name, index)
    else join(index, first)
  }
  for (const [one, other] of alike(letters)) join(one, other)
  return letters.map((_, index) => rootOf(index))
}

function alike(letters: readonly Relative[]): [number, number][] {
  const runs = letters.map(({ text }) => runsOf(text))
  const holders = new Map<number, number[]>()
  for (const [index, own] of runs.entries())
    for (const run of own) holders.set(run, [...(holders.get(run) ?? []), index])
  const shared = new Map<number, number>()
  for (const holding of holders.values()) {
    if (holding.length > COMMON) continue
    for (const [at, one] of holding.entries())
      for (const other of holding.slice(at + 1)) {
        const pair = one * letters.length + other
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
  }
  return [...shared].flatMap(([pair, count]): [number, number][] => {
    const [one, other] = [Math.floor(pair / letters.length), pair % letters.length]
    const fewer = Math.min(runs[one]?.size ?? 0, runs[other]?.size ?? 0)
    return count >= 4 && count / fewer >= ALIKE ? [[one, other]] : []
  })
}

function runsOf(text: string): Set<number> {
  const hashes = text
    .slice(0, 4000)
    .split('\n')
    .flatMap((line) => wordsOf(line.replaceAll(/\{\w+\}/g, ' ')))
    .map(hashOf)
  return new Set(
    hashes.slice(RUN - 1).map((_, at) => hashes.slice(at, at + RUN).reduce((all, hash) => joined(all, hash), RUN)),
  )
}
