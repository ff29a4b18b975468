import { newPart } from './new-part.ts'

/** A sentence of the newest part of a message: its place in the text, and itself in one line with straight quotes. */
export interface Sentence {
  start: number
  end: number
  text: string
}

const MOST_SENTENCES = 250
/** How far the new part is looked for: it may stand below a long old one. */
const MOST_TEXT = 50_000
/** More than anybody writes about an application; further down stands only small print. */
const MOST_NEW_TEXT = 12_000
const LONGEST = 600
const BREAK =
  /\n\s*\n|\n(?=\s*([-*•·–▪◦]|\d+[.)])\s)|(?<=[.!?…;。！？])["')\]]*(?=\s)|(?<=[:,])\n|\n(?=[A-ZÄÖÜ][\w ]{0,30}:\s)/g

/** [M20] The sentences of what is new in a message; quoted threads and what was forwarded long ago are left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let left = MOST_NEW_TEXT
  for (const part of newPart(text.slice(0, MOST_TEXT))) {
    const body = text.slice(part.start, Math.min(part.end, part.start + left))
    left -= body.length
    let from = 0
    for (const found of body.matchAll(BREAK)) {
      const to = found.index + (found[0].startsWith('\n') ? 0 : found[0].length)
      addSentence(sentences, text, part.start + from, part.start + to)
      if (sentences.length >= MOST_SENTENCES) return sentences
      from = found.index + found[0].length
    }
    addSentence(sentences, text, part.start + from, part.start + body.length)
  }
  return sentences
}

function addSentence(sentences: Sentence[], text: string, from: number, to: number): void {
  for (let start = from; start < to; start += LONGEST) {
    const raw = text.slice(start, Math.min(to, start + LONGEST))
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (/[\p{L}\p{N}]/u.test(trimmed) && sentences.length < MOST_SENTENCES) {
      sentences.push({ start: start + lead, end: start + lead + trimmed.length, text: inOneLine(trimmed) })
    }
  }
}

export function inOneLine(text: string): string {
  return text
    .replace(/[’‘‛´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
}
