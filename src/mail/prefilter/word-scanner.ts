/** Byte classes: letters without case, all white space alike, other bytes as they are. */
const SPACE = 32
const classOf = new Uint8Array(256).map((_, byte) => {
  if (byte >= 65 && byte <= 90) return byte + 32
  return byte === 9 || byte === 10 || byte === 13 ? SPACE : byte
})

/**
 * Finds many words in one pass over bytes, without decoding them (Aho and Corasick, 1975).
 * A word counts its weight once, wherever in a longer word it stands.
 */
export class WordScanner {
  /** next[state * 256 + class]: complete, so that scanning never falls back. */
  readonly #next: Uint16Array
  readonly #words: readonly (readonly number[])[]
  readonly #weights: readonly number[]

  constructor(words: readonly (readonly [word: string, weight: number])[]) {
    const trie = new Trie()
    for (const [index, [word]] of words.entries()) trie.add(Buffer.from(word), index)
    this.#weights = words.map(([, weight]) => weight)
    this.#words = trie.words
    this.#next = trie.complete()
  }

  /** The weights of the different words found in `bytes`, added up. */
  weigh(bytes: Uint8Array): number {
    const seen = new Set<number>()
    let total = 0
    let state = 0
    for (let at = 0; at < bytes.length; at += 1) {
      state = this.#next[state * 256 + (classOf[bytes[at] ?? 0] ?? 0)] ?? 0
      for (const word of this.#words[state] ?? []) {
        if (seen.has(word)) continue
        seen.add(word)
        total += this.#weights[word] ?? 0
      }
    }
    return total
  }
}

class Trie {
  readonly children: Map<number, number>[] = [new Map()]
  readonly words: number[][] = [[]]

  add(word: Uint8Array, index: number): void {
    let state = 0
    for (const byte of word) {
      const step = classOf[byte] ?? 0
      let next = this.children[state]?.get(step)
      if (next === undefined) {
        next = this.children.push(new Map()) - 1
        this.words.push([])
        this.children[state]?.set(step, next)
      }
      state = next
    }
    this.words[state]?.push(index)
  }

  /** Every state's step for every byte, breadth first, so that the state to fall back to is complete already. */
  complete(): Uint16Array {
    const next = new Uint16Array(this.children.length * 256)
    const fallback = new Uint16Array(this.children.length)
    const queue = [0]
    for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
      const behind = fallback[state] ?? 0
      if (state !== 0) next.copyWithin(state * 256, behind * 256, behind * 256 + 256)
      for (const [step, child] of this.children[state] ?? []) {
        fallback[child] = state === 0 ? 0 : (next[behind * 256 + step] ?? 0)
        next[state * 256 + step] = child
        queue.push(child)
        this.words[child]?.push(...(this.words[fallback[child] ?? 0] ?? []))
      }
    }
    return next
  }
}
