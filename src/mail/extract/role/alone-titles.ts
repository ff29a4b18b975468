import type { WordsFor } from '../language/words-for.ts'
import type { Reading } from '../reading/reading.ts'
import type { Word } from '../reading/words-of.ts'
import { asTitle } from './as-title.ts'
import { readTitles } from './read-titles.ts'
import type { FoundTitle } from './role.ts'
import { doubtOf, hasTitleWord, isForAll } from './title-words.ts'

const IN_SUBJECT = 1.8
const IN_LINE = 1.6
const DOUBTFUL = 0.7
/** Boards put it above "Acme · Leeds". */
const ABOVE_COMPANY = 3.2
/** Below the one applied for, others may be advertised. */
const FURTHER_DOWN = 0.02
const MOST_LINES = 60
const MOST_WORDS = 14
const AT = /^(?:at|with|bei|chez|presso|bij|@|w|we|en|na|no|in|à)$/i
const BULLET = /^(?:[-–•*·]|\(?\d{1,2}[.)]?)$/
const NUMBER = /^[A-Z]{0,4}-?\d{4,9}$/
const SEPARATOR = /^[-–—|/·]$/

/** Titles that have a part of the subject, or a line above the signature, for themselves. */
export function aloneTitles({ subject, lines, signature, words: known }: Reading): FoundTitle[] {
  return [
    ...startsIn(subject).flatMap((start) => titlesAt(subject, start, IN_SUBJECT, known)),
    ...lines.slice(0, MOST_LINES).flatMap((line, index) => {
      if (line.length > MOST_WORDS || /[.!?:]/.test(line.at(-1)?.trail ?? '')) return []
      const isAbove = lines[index + 1]?.some(({ text }) => text === '·') === true
      const numbered = behindNumber(line)
      if (index >= signature && !isAbove && numbered === null) return []
      const weight = isAbove ? ABOVE_COMPANY : IN_LINE - FURTHER_DOWN * index
      const start = numbered ?? (BULLET.test(line[0]?.text ?? '') ? 1 : 0)
      return titlesAt(line, start, weight, known)
    }),
  ]
}

/** "Job Application: Robin Sander - 69073 Site Manager on 01/19/2026". */
function behindNumber(line: readonly Word[]): number | null {
  const dash = line.findIndex(({ text }, at) => SEPARATOR.test(text) && NUMBER.test(line[at + 1]?.text ?? ''))
  return dash === -1 ? null : dash + 2
}

function titlesAt(words: readonly Word[], start: number, weight: number, known: WordsFor): FoundTitle[] {
  return readTitles(words, start, known).flatMap(({ title: caught, to, isWhole }) => {
    const title = asTitle(caught, known)
    if (title === null || !(hasTitleWord(title) || isForAll(title))) return []
    if (!isEnd(words, to) && !isFollowed(words, to, known)) return []
    const doubt = weight === ABOVE_COMPANY ? 0 : doubtOf(title) * DOUBTFUL
    return [{ title, weight: weight - doubt, isWhole: isWhole || SEPARATOR.test(words[to]?.text ?? '') }]
  })
}

function startsIn(subject: readonly Word[]): number[] {
  return [...subject.keys()].filter((at) => {
    const before = subject[at - 1]
    return !before || SEPARATOR.test(before.text) || before.trail.endsWith(':') || /["(]/.test(subject[at]?.lead ?? '')
  })
}

function isFollowed(words: readonly Word[], to: number, { afterRole, applicationToCompany }: WordsFor): boolean {
  return (afterRole.after(words, to) ?? applicationToCompany.after(words, to)) !== null
}

function isEnd(words: readonly Word[], to: number): boolean {
  const [before, word, next] = [words[to - 1], words[to], words[to + 1]]
  if (!word || SEPARATOR.test(word.text) || word.lead.includes('(')) return true
  if (word.key === 'on' && /^\d/.test(next?.text ?? '')) return true
  return /[,:"!?]/.test(before?.trail ?? '') || (AT.test(word.text) && /^[\p{Lu}\p{N}]/u.test(next?.text ?? ''))
}
