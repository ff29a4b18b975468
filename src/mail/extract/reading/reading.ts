import type { MailMessage } from '../../../domain/message.ts'
import { newPart } from '../../classify/new-part.ts'
import { type WordsFor, wordsFor } from '../language/words-for.ts'
import { type Word, wordsOf } from './words-of.ts'

/** A message as the extractors read it: the words of its subject and of what is new in its text. */
export interface Reading {
  message: MailMessage
  language: string | null
  words: WordsFor
  subject: readonly Word[]
  body: readonly Word[]
  /** The same, line by line. */
  lines: readonly (readonly Word[])[]
  /** The first of the lines with which they sign. */
  signature: number
}

/** How far the new part is looked for, and how much of it is read: further down stands only small print. */
const MOST_TEXT = 50_000
const MOST_NEW_TEXT = 12_000
const LONGEST_CLOSING = 8
const LONGEST_LINE = 12
/** "Kind regards from Leeds". */
const FROM_WHERE = /^(?:from|aus|vom|von|de|desde|depuis|da|dal|dalla|uit|z|ze)$/i
const GLUED = /^((?:[A-Z]{1,4}-?)?\d[\d-]{2,10}\d)-(\p{Lu}\p{L}{2,40}\S{0,40})$/u
const MOST_SIGNED = 6

export function readingOf(message: MailMessage, language: string | null): Reading {
  const body: Word[] = []
  let left = MOST_NEW_TEXT
  for (const { start, end } of newPart(message.text.slice(0, MOST_TEXT))) {
    if (left <= 0) break
    body.push(...wordsOf(message.text, start, Math.min(end, start + left)))
    left -= end - start
  }
  const [words, lines] = [wordsFor(language), linesOf(body)]
  return {
    message,
    language,
    words,
    subject: apart(wordsOf(message.subject)),
    body,
    lines,
    signature: signatureIn(lines, words),
  }
}

/** Behind the last line with which letters close; without one, the last few short lines. */
function signatureIn(lines: readonly (readonly Word[])[], words: WordsFor): number {
  const closing = lines.findLastIndex((line) => isClosing(line, words))
  if (closing !== -1) return closing + 1
  const prose = lines.findLastIndex((line) => line.length > LONGEST_LINE)
  return prose === -1 || lines.length - prose > MOST_SIGNED ? lines.length : prose + 1
}

/** "Kind regards", or a sentence that ends like it, as the French do. */
function isClosing(line: readonly Word[], { closings }: WordsFor): boolean {
  const found = closings.after(line, 0)
  if (line.length <= LONGEST_CLOSING) {
    return found !== null && (found.to >= line.length - 1 || FROM_WHERE.test(line[found.to]?.text ?? ''))
  }
  return [3, 2].some((last) => closings.after(line, line.length - last)?.to === line.length)
}

/** Systems glue the number of a posting to its title: "R0073315-Site Manager". */
function apart(subject: readonly Word[]): Word[] {
  return subject.flatMap((word) => {
    const [, number, rest] = GLUED.exec(word.text) ?? []
    if (number === undefined || rest === undefined) return [word]
    const at = word.start + number.length + 1
    return [
      { ...word, text: number, key: number.toLowerCase(), end: at - 1, trail: '' },
      ...wordsOf(`- ${rest}`).map((each, index, all) => ({
        ...each,
        start: index === 0 ? at - 1 : at,
        end: index === 0 ? at : word.end,
        begins: null,
        ...(index === all.length - 1 ? { trail: word.trail } : {}),
      })),
    ]
  })
}

function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = []
  for (const word of words) {
    if (word.begins !== null || lines.length === 0) lines.push([])
    lines.at(-1)?.push(word)
  }
  return lines
}
