import type { EvidenceSpan } from '../../../domain/mail-kind.ts'
import type { Word } from './words-of.ts'

/** A sentence or line of its own: its place in the message, and its text in one line, of the same length as it has there. */
export interface Statement extends EvidenceSpan {
  text: string
}

const LONGEST = 600
/** A full stop behind these ends nothing, as behind a day of the month. */
const ABBREVIATION =
  /^(?:\d{1,2}|dr|prof|mr|mrs|ms|st|nr|no|inc|ltd|co|bzw|ca|z\.b|u\.a|d\.h|inkl|ggf|evtl|tel|str|approx|e\.g|i\.e|a\.m|p\.m|vs|jan|feb|mar|mär|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|sr|sra|sig|dott|ds|godz|r|ul|al|np|tj|tzn)$/i

/** The statements that these words of `text` make up. */
export function statementsOf(text: string, words: readonly Word[]): Statement[] {
  const statements: Statement[] = []
  let from = 0
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]
    if (next && next.begins === null && !endsSentence(word)) continue
    const [start, end] = [words[from]?.start ?? 0, word.end + word.trail.length]
    const lead = words[from]?.lead.length ?? 0
    if (end - start <= LONGEST)
      statements.push({ start: start - lead, end, text: inOneLine(text.slice(start - lead, end)) })
    from = place + 1
  }
  return statements
}

function endsSentence({ text, trail }: Word): boolean {
  return /[!?…;]/.test(trail) || (/\.["')\]]*$/.test(trail) && !ABBREVIATION.test(text))
}

function inOneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]/gu, ' ')
    .replace(/[’‘‛´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
}
