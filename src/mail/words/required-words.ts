/**
 * Words in lower case of which at least one stands in everything that a pattern matches, read from its source;
 * null if there are none that say anything. What it cannot follow (classes, look-arounds) it passes over.
 */
export function requiredWords(pattern: RegExp): readonly string[] | null {
  return new Source(pattern.source.toLowerCase()).alternatives()
}

const SHORTEST = 2
/** From this length on, fewer words tell more than longer ones. */
const TELLING = 5

type Words = readonly string[] | null

class Source {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Up to the closing bracket or the end: some word of each alternative, or none at all. */
  alternatives(): Words {
    const found: Words[] = [this.#sequence()]
    while (this.#takes(/\|/y)) found.push(this.#sequence())
    return found.includes(null) ? null : [...new Set(found.flatMap((words) => words ?? []))]
  }

  #sequence(): Words {
    let best: Words = null
    let run = ''
    const endRun = () => {
      if (run.length >= SHORTEST) best = moreTelling(best, [run])
      run = ''
    }
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const letter = this.#letter()
      const words = letter === null ? this.#other() : null
      const times = this.#takes(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y)
      const isOptional = /^(?:[?*]|\{0)/.test(times)
      if (letter !== null && !isOptional) run += letter
      if (letter === null || times !== '') endRun()
      if (!isOptional) best = moreTelling(best, words)
    }
    endRun()
    return best
  }

  /** A character that stands for itself. */
  #letter(): string | null {
    return this.#takes(/[^\\[\](){}.^$|?*+]/uy) || this.#takes(/\\[^\p{L}\p{N}]/uy).slice(1) || null
  }

  #other(): Words {
    if (this.#takes(/\(/y) === '') {
      this.#takes(/\[(?:\\.|[^\]\\])*\]|\\[pu]\{[^}]*\}|\\.|./uy)
      return null
    }
    const kind = this.#takes(/\?(?:<?[=!]|<\w+>|[a-z-]*:)/y)
    const words = this.alternatives()
    this.#at += 1
    return /[=!]$/.test(kind) ? null : words
  }

  #takes(sticky: RegExp): string {
    sticky.lastIndex = this.#at
    const [taken = ''] = sticky.exec(this.#source) ?? []
    this.#at += taken.length
    return taken
  }
}

function moreTelling(one: Words, other: Words): Words {
  if (one === null || other === null) return one ?? other
  const [a, b] = [shortest(one), shortest(other)]
  return a === b ? (one.length <= other.length ? one : other) : a > b ? one : other
}

function shortest(words: readonly string[]): number {
  return Math.min(TELLING, ...words.map((word) => word.length))
}
