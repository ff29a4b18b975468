import { folded } from '../../domain/folded.ts'

/** A word of a sentence as the model sees it: folded, numbers and addresses by their sort only. */
export type Word = string

const PIECE =
  /https?:\S+|www\.\S+|\S+@\S+\.\S+|\d{1,2}[:.h]\d{2}\b(?!\.\d)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}[\p{L}']*|\p{N}[\p{N}.,]*|[?!€$£%]/gu
const MOST_WORDS = 120
const LONGEST_WORD = 24

/** [M21] The words of one sentence in their order, at most 120. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = []
  for (const [piece] of folded(sentence).matchAll(PIECE)) {
    words.push(asWord(piece))
    if (words.length === MOST_WORDS) break
  }
  return words
}

function asWord(piece: string): Word {
  const first = piece.charCodeAt(0)
  if (first >= 48 && first <= 57) return numberWord(piece)
  if (piece.includes('@')) return '#mail'
  if (/^(https?:|www\.)/.test(piece)) return '#link'
  return piece.slice(0, LONGEST_WORD)
}

function numberWord(piece: string): Word {
  if (/^\d{1,2}[:.h]\d{2}$/.test(piece)) return '#time'
  if (/^(19|20)\d\d$/.test(piece)) return '#year'
  return piece.length > 3 ? '#long' : '#few'
}
