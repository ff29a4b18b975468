import { folded } from '../domain/folded.ts'

const BEFORE = 60
const AFTER = 140

interface Span {
  start: number
  end: number
}

/** Text around the first hit on one line, with the places of every word that begins with one of `words` (folded). */
export function snippet(text: string, words: readonly string[]): { snippet: string; marks: Span[] } {
  const line = text.replace(/\s+/g, ' ').trim()
  const hits = hitsIn(line, words)
  const first = hits[0]?.start ?? 0
  const start = first <= BEFORE ? 0 : wordStart(line, first - BEFORE)
  const end = line.length - start <= BEFORE + AFTER ? line.length : wordEnd(line, start + BEFORE + AFTER)
  const [lead, tail] = [start > 0 ? '… ' : '', end < line.length ? ' …' : '']
  return {
    snippet: lead + line.slice(start, end) + tail,
    marks: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => ({ start: hit.start - start + lead.length, end: hit.end - start + lead.length })),
  }
}

/** The words of a query as the index knows them: folded, letters and digits only. */
export function wordsOf(query: string): string[] {
  return folded(query).match(/[\p{L}\p{N}]+/gu) ?? []
}

function hitsIn(line: string, words: readonly string[]): Span[] {
  return [...line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) =>
    words.some((word) => folded(match[0]).startsWith(word))
      ? [{ start: match.index, end: match.index + match[0].length }]
      : [],
  )
}

function wordStart(line: string, near: number): number {
  const space = line.indexOf(' ', near)
  return space === -1 ? near : space + 1
}

function wordEnd(line: string, near: number): number {
  const space = line.lastIndexOf(' ', near)
  return space === -1 ? near : space
}
