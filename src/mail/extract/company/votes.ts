import { companyKey } from '../../../domain/company-name.ts'

interface Vote {
  name: string
  weight: number
  /** The heaviest single reason, and how many reasons there are. */
  times: number
}

/** What speaks for which name. The second reason of a sort adds less than the first: a name may be in every sentence. */
export class Votes {
  readonly #votes = new Map<string, Vote>()

  add(name: string | null, weight: number): void {
    if (name === null) return
    const key = companyKey(name)
    const known = this.#votes.get(key)
    if (!known) {
      this.#votes.set(key, { name, weight, times: 1 })
      return
    }
    known.weight = Math.max(known.weight, weight) + Math.min(known.weight, weight) / 2 ** known.times
    known.times += 1
  }

  /** Where one name begins with another, the one that is named more takes what speaks for both. */
  settle(): void {
    for (const [key, long] of this.#votes) {
      for (const [start, short] of this.#votes) {
        if (!key.startsWith(`${start} `)) continue
        const [more, less] = short.weight >= long.weight ? [short, long] : [long, short]
        more.weight += less.weight / 2
      }
    }
  }

  of(name: string): number {
    return this.#votes.get(companyKey(name))?.weight ?? 0
  }

  names(): string[] {
    return [...this.#votes.values()].map(({ name }) => name)
  }

  /** Heaviest first. */
  standing(): readonly Readonly<Vote>[] {
    return [...this.#votes.values()].sort((a, b) => b.weight - a.weight)
  }
}
