/** Byte classes: letters without case, all white space alike, other bytes as they are. */
const SPACE = 32
const classOf = new Uint8Array(256).map((_, byte) => {
  if (byte >= 65 && byte <= 90) return byte + 32
  return byte === 9 || byte === 10 || byte === 13 ? SPACE : byte
})

/**
 * Finds many words in one pass over bytes, without decoding them (Aho and Corasick, 1975).
 * A word counts once, wherever in a longer word it stands.
 */
export class WordScanner {
  /** The column of a byte; all bytes that no word holds share the first. */
  readonly #columnOf: Uint8Array
  readonly #columns: number
  /** next[state * columns + column]: complete, so that scanning never falls back. */
  readonly #next: Uint16Array
  /** The words that end in a state; none in most of them. */
  readonly #words: readonly (readonly number[] | undefined)[]

  constructor(words: readonly string[]) {
    const trie = new Trie()
    for (const [index, word] of words.entries()) trie.add(Buffer.from(word), index)
    this.#columnOf = trie.columnOf
    this.#columns = trie.columns
    this.#next = trie.complete()
    this.#words = trie.words.map((ending) => (ending.length > 0 ? ending : undefined))
  }

  /** The indices of the different words found in `bytes`; `enough` may end the search with the words found so far. */
  find(bytes: Uint8Array, enough?: (found: number) => boolean): Set<number> {
    const found = new Set<number>()
    let state = 0
    for (let at = 0; at < bytes.length; at += 1) {
      state = this.#next[state * this.#columns + (this.#columnOf[bytes[at] ?? 0] ?? 0)] ?? 0
      const ending = this.#words[state]
      if (ending === undefined) continue
      for (const word of ending) {
        if (found.has(word)) continue
        found.add(word)
        if (enough?.(word)) return found
      }
    }
    return found
  }
}

class Trie {
  readonly children: Map<number, number>[] = [new Map()]
  readonly words: number[][] = [[]]
  readonly columnOf = new Uint8Array(256)
  columns = 1

  add(word: Uint8Array, index: number): void {
    let state = 0
    for (const byte of word) {
      const column = this.#column(byte)
      let next = this.children[state]?.get(column)
      if (next === undefined) {
        next = this.children.push(new Map()) - 1
        this.words.push([])
        this.children[state]?.set(column, next)
      }
      state = next
    }
    this.words[state]?.push(index)
  }

  /** Every state's step for every column, breadth first, so that the state to fall back to is complete already. */
  complete(): Uint16Array {
    const { columns } = this
    const next = new Uint16Array(this.children.length * columns)
    const fallback = new Uint16Array(this.children.length)
    const queue = [0]
    for (const state of queue) {
      const behind = fallback[state] ?? 0
      if (state !== 0) next.copyWithin(state * columns, behind * columns, behind * columns + columns)
      for (const [column, child] of this.children[state] ?? []) {
        fallback[child] = state === 0 ? 0 : (next[behind * columns + column] ?? 0)
        next[state * columns + column] = child
        queue.push(child)
        this.words[child]?.push(...(this.words[fallback[child] ?? 0] ?? []))
      }
    }
    return next
  }

  #column(byte: number): number {
    const wanted = classOf[byte] ?? 0
    if (this.columnOf[wanted] === 0) {
      for (const [other, its] of classOf.entries()) if (its === wanted) this.columnOf[other] = this.columns
      this.columns += 1
    }
    return this.columnOf[wanted] ?? 0
  }
}
