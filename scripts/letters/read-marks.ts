import type { EvidenceSpan } from '../../src/domain/mail-kind.ts'
import { SLOTS } from './letter.ts'

export interface MarkedText {
  text: string
  marks: EvidenceSpan[]
}

/** Text without the brackets of its marks, and where these stood; says what is wrong with them and with the slots, and on which line. */
export function readMarks(marked: string, say: (line: number, problem: string) => void): MarkedText {
  const marks: EvidenceSpan[] = []
  let text = ''
  let open: number | null = null
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    const line = text.split('\n').length - 1
    if (piece === '[[') {
      if (open !== null) say(line, '[[ stands within a mark')
      open = text.length
    } else if (piece === ']]') {
      if (open === null) say(line, ']] ends no mark')
      else marks.push({ start: open, end: text.length })
      open = null
    } else {
      for (const brace of wrongBraces(piece)) say(line, `"${brace}" is no slot`)
      text += piece
    }
  }
  if (open !== null) say(lineAt(text, open), '[[ is not closed')
  for (const mark of marks) checkMark(text, mark, say)
  return { text, marks }
}

function checkMark(text: string, { start, end }: EvidenceSpan, say: (line: number, problem: string) => void): void {
  const words = text.slice(start, end)
  if (words.trim() === '') say(lineAt(text, start), 'a mark is empty')
  if (/\n\s*\n/.test(words)) say(lineAt(text, start), 'a mark goes across paragraphs')
}

function wrongBraces(text: string): string[] {
  const braces = text.match(/\{[^{}\n]*\}|[{}]/g) ?? []
  return braces.filter((brace) => !SLOTS.some((slot) => brace === `{${slot}}`))
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length - 1
}
