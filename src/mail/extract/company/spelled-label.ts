import { folded } from '../../../domain/folded.ts'
import type { Word } from '../reading/words-of.ts'
import { endsName } from './name-rules.ts'
import { afterLegalForm, isLegalForm, spelled } from './read-name.ts'

const MOST_WORDS = 7
const SHORTEST = 2
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/** How a text writes the name that a domain or tenant runs together (`muellersoehne` → "Müller & Söhne GmbH"); null if it does not. */
export function spelledLabel(words: readonly Word[], label: string, { inLines = false } = {}): string | null {
  const wanted = label.replace(/[^\p{L}\p{N}]/gu, '')
  if (wanted.length < SHORTEST) return null
  for (const [place, word] of words.entries()) {
    if (word.text.includes('@') || word.text.includes('//')) continue
    for (const fold of [folded, foldedWithUmlauts]) {
      const to = endOf(words, place, wanted, fold)
      if (to !== null) return written(words, place, inLines && isRestOfLine(words, place, to) ? to + 1 : to)
    }
  }
  return null
}

/** Behind the last of the words that together spell what is wanted. */
function endOf(words: readonly Word[], place: number, wanted: string, fold: (text: string) => string): number | null {
  let letters = ''
  for (let to = place; to < Math.min(words.length, place + MOST_WORDS); to += 1) {
    const word = words[to]
    if (!word || (to > place && word.begins !== null)) return null
    letters += fold(word.text).replace(/[^\p{L}\p{N}]/gu, '')
    if (letters === wanted) return to + 1
    if (letters === '' || !wanted.startsWith(letters)) return null
  }
  return null
}

function foldedWithUmlauts(text: string): string {
  return folded(text.toLowerCase().replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter))
}

/** "Tallgrass Energy", on a line of its own, is the whole name of tallgrass.example. */
function isRestOfLine(words: readonly Word[], from: number, to: number): boolean {
  const [first, last, next] = [words[from], words[to], words[to + 1]]
  if (!first || first.begins === null || !last || last.begins !== null || words[to - 1]?.trail !== '') return false
  return (!next || next.begins !== null) && /^\p{Lu}\p{L}+$/u.test(last.text) && !endsName(last)
}

function written(words: readonly Word[], from: number, to: number): string | null {
  const form = words[to]
  const isFollowed =
    form !== undefined && form.begins === null && isLegalForm(form) && /^,?$/.test(words[to - 1]?.trail ?? '')
  const name = spelled(words, from, isFollowed ? afterLegalForm(words, to) : to).replace(/,$/, '')
  return /\p{L}/u.test(name) ? name : null
}
