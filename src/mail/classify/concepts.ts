import { folded } from '../../domain/folded.ts'
import { hashOf } from './hashing.ts'
import { type Word, wordsOf } from './words.ts'

/** What a word must look like: whole, or from its beginning. */
interface Piece {
  letters: string
  isBeginning: boolean
}

interface Entry {
  /** The concept's number among features. */
  id: number
  /** What must stand behind the first word. */
  rest: readonly Piece[]
}

/** The entries of one language by their first word. */
interface Lexicon {
  whole: Map<string, Entry[]>
  beginning: Map<string, Entry[]>
}

const SHORTEST_BEGINNING = 2
const LONGEST_BEGINNING = 14

/**
 * Words that mean the same across languages ("unfortunately", "leider", "niestety"), as data/mail/concepts.txt lists them:
 * what the model learns of a concept in one language holds in all.
 */
export class Concepts {
  readonly #lexicons = new Map<string, Lexicon>()

  constructor(list: string) {
    let id = 0
    for (const line of list.split('\n')) {
      if (line.startsWith('#') || line.trim() === '') continue
      if (line.startsWith(' ')) this.#add(id, line.trim().split(/\s+/))
      else id = hashOf(`concept ${line.trim()}`)
    }
  }

  /** The concepts of a sentence in their order; a word may mean several. Without a known language all are looked through. */
  in(words: readonly Word[], language: string | null): number[][] {
    const own = language === null ? undefined : this.#lexicons.get(language)
    const lexicons = own ? [own] : [...this.#lexicons.values()]
    // Recruiting speaks English everywhere.
    const english = own && language !== 'en' ? this.#lexicons.get('en') : undefined
    return words.flatMap((_, at) => {
      const found = new Set(lexicons.flatMap((lexicon) => meanings(lexicon, words, at)))
      if (found.size === 0 && english) for (const id of meanings(english, words, at)) found.add(id)
      return found.size === 0 ? [] : [[...found]]
    })
  }

  #add(id: number, [language = '', ...entries]: readonly string[]): void {
    const lexicon = this.#lexicons.get(language) ?? { whole: new Map(), beginning: new Map() }
    this.#lexicons.set(language, lexicon)
    for (const entry of entries) {
      const [first, ...rest] = folded(entry).split('_').flatMap(piecesOf)
      if (!first) continue
      const byLetters = first.isBeginning ? lexicon.beginning : lexicon.whole
      byLetters.set(first.letters, [...(byLetters.get(first.letters) ?? []), { id, rest }])
    }
  }
}

/** Scripts without spaces have a word a character, here as in a sentence. */
function piecesOf(text: string): Piece[] {
  if (text.endsWith('*')) return [{ letters: text.slice(0, -1), isBeginning: true }]
  const words = wordsOf(text)
  return (words.length > 1 ? words : [text]).map((letters) => ({ letters, isBeginning: false }))
}

function meanings({ whole, beginning }: Lexicon, words: readonly Word[], at: number): number[] {
  const word = words[at] ?? ''
  const found: number[] = []
  const take = (entries: readonly Entry[] | undefined) => {
    for (const { id, rest } of entries ?? [])
      if (rest.every((piece, index) => fits(words[at + 1 + index], piece))) found.push(id)
  }
  take(whole.get(word))
  for (let length = Math.min(word.length, LONGEST_BEGINNING); length >= SHORTEST_BEGINNING; length -= 1)
    take(beginning.get(word.slice(0, length)))
  return found
}

function fits(word: Word | undefined, { letters, isBeginning }: Piece): boolean {
  return word !== undefined && (isBeginning ? word.startsWith(letters) : word === letters)
}
