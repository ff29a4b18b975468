/** A word of a text with its place, apart from the punctuation around it. */
export interface Word {
  text: string
  /** In lower case. */
  key: string
  start: number
  end: number
  /** Punctuation right before and right after it. */
  lead: string
  trail: string
  /** What begins with it, where a line does that is no mere wrapping of the one before. */
  begins: 'line' | 'paragraph' | null
}

const MOST_WORDS = 3000
const LONGEST_WORD = 120
const LEAD = new Set('("\'[*_<•>{-')
const TRAIL = new Set('"\')]*_>.,;:!?…}')
/** What French and Italian write together with the name that follows. */
const ELIDED =
  /^[("]?(?:(?:[ldjnscm]|qu|un|all|dell|nell|dall|sull|quest)'(?=[\p{L}\p{N}])|(?:[LDJNSCM]|Qu|Un|All|Dell|Nell|Dall|Sull|Quest)'(?=\p{Ll}))/u
/** Lines of running text are broken where the next word would make them longer than about this; no longer ones are broken at all. */
const FULL = 66
const LONGEST_LINE = 100

/** The words of `text` from `from` to `to`, at most 3,000. Places are those in the text; quotation marks are made straight. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  let before = ''
  let at = from
  for (const line of straight(text.slice(from, to)).split('\n')) {
    addLine(words, line, at, before.trim() === '' ? 'paragraph' : isWrapped(before, line) ? null : 'line')
    if (words.length >= MOST_WORDS) break
    before = line
    at += line.length + 1
  }
  return words
}

function isWrapped(line: string, next: string): boolean {
  // Dots between names are layout, as labels are.
  if (line.length > LONGEST_LINE || /[.!?:;]\s{0,9}$/.test(line) || / · |^\p{Lu}[\p{L} ]{1,20}: /u.test(next))
    return false
  return line.length + 1 + (next.trimStart().split(' ', 1)[0]?.length ?? 0) >= FULL
}

/** Of the same length, so that places stay. */
function straight(text: string): string {
  return text
    .replace(/«[^\S\n]/g, ' "')
    .replace(/[^\S\n]»/g, '" ')
    .replace(/[’‘‛´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
}

function addLine(words: Word[], line: string, lineAt: number, begins: Word['begins']): void {
  let first = begins
  for (const { 0: piece, index } of line.matchAll(/\S+/g)) {
    if (words.length >= MOST_WORDS) return
    const before = words.at(-1)
    if (before && first === null && /^[:;!?]+$/.test(piece)) {
      // French puts a space before these.
      before.trail += piece
      continue
    }
    const elided = ELIDED.exec(piece)?.[0] ?? ''
    if (elided !== '') words.push({ ...elision(elided, lineAt + index), begins: first })
    words.push({
      ...bare(piece.slice(elided.length), lineAt + index + elided.length),
      begins: elided === '' ? first : null,
    })
    first = null
  }
}

/** "d'" keeps its apostrophe. */
function elision(piece: string, at: number): Omit<Word, 'begins'> {
  const lead = /^[("]*/.exec(piece)?.[0] ?? ''
  const text = piece.slice(lead.length)
  return { text, key: text.toLowerCase(), start: at + lead.length, end: at + piece.length, lead, trail: '' }
}

function bare(piece: string, at: number): Omit<Word, 'begins'> {
  let [from, to] = [0, piece.length]
  while (from < to && LEAD.has(piece.charAt(from)) && !/^'[a-z]{1,2}$/.test(piece.slice(from))) from += 1
  while (to > from && TRAIL.has(piece.charAt(to - 1))) to -= 1
  // Nothing but punctuation is a word too: a dash, an ampersand, a dot between two names.
  if (from === to) [from, to] = [0, piece.length]
  const text = piece.slice(from, Math.min(to, from + LONGEST_WORD))
  return {
    text,
    key: text.toLowerCase(),
    start: at + from,
    end: at + to,
    lead: piece.slice(0, from),
    trail: piece.slice(to),
  }
}
