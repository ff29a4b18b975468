import { WordScanner } from './word-scanner.ts'

/** Words with weights, looked for in bytes: how much all that stand there weigh together. */
export class WeighedWords {
  readonly #scanner: WordScanner
  readonly #weights: readonly number[]

  constructor(words: readonly (readonly [word: string, weight: number])[]) {
    this.#scanner = new WordScanner(words.map(([word]) => word))
    this.#weights = words.map(([, weight]) => weight)
  }

  /** The weights of the different words in `bytes`, added up; once `enough` is reached, the rest is not read. */
  weigh(bytes: Uint8Array, enough = Number.POSITIVE_INFINITY): number {
    let total = 0
    this.#scanner.find(bytes, (word) => {
      total += this.#weights[word] ?? 0
      return total >= enough
    })
    return total
  }
}
