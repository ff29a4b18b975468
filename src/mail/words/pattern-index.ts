import { requiredWords } from './required-words.ts'
import { WordScanner } from './word-scanner.ts'

/** Many patterns, of which one look at a text tells which may match it at all: trying each on each sentence takes far longer. */
export class PatternIndex {
  readonly #scanner: WordScanner
  /** By word: the patterns that need it or one of its companions. */
  readonly #patterns: readonly (readonly RegExp[])[]
  /** Those that name no word. */
  readonly #others: readonly RegExp[]

  constructor(patterns: Iterable<RegExp>) {
    const byWord = new Map<string, RegExp[]>()
    const others: RegExp[] = []
    for (const pattern of patterns) {
      const words = requiredWords(pattern)
      if (words === null) others.push(pattern)
      for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), pattern])
    }
    this.#scanner = new WordScanner([...byWord.keys()])
    this.#patterns = [...byWord.values()]
    this.#others = others
  }

  /** Every pattern that matches `text` is among them, and few others. */
  possibleIn(text: string): ReadonlySet<RegExp> {
    const possible = new Set(this.#others)
    for (const word of this.#scanner.find(Buffer.from(text.toLowerCase()))) {
      for (const pattern of this.#patterns[word] ?? []) possible.add(pattern)
    }
    return possible
  }
}
