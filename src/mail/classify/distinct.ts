/** More than any message has: 12,000 characters of words, pairs and triples. */
const ROOM = 2 ** 17

/** Numbers that were seen already, for one use after the other: a new Set for each sentence costs more than reading it. */
export class Distinct {
  readonly #numbers = new Uint32Array(ROOM)
  readonly #rounds = new Uint32Array(ROOM)
  #round = 0
  #left = 0

  /** Forgets all. */
  begin(): void {
    this.#round += 1
    this.#left = ROOM / 2
  }

  /** Whether the number is new. Beyond the room that there is, nothing is. */
  add(number: number): boolean {
    let slot = number & (ROOM - 1)
    while (this.#rounds[slot] === this.#round) {
      if (this.#numbers[slot] === number) return false
      slot = (slot + 1) & (ROOM - 1)
    }
    if (this.#left === 0) return false
    this.#left -= 1
    this.#numbers[slot] = number
    this.#rounds[slot] = this.#round
    return true
  }
}
