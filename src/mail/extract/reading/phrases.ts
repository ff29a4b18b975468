import type { Word } from './words-of.ts'

interface Step<T> {
  next: Map<string, Step<T>>
  value: T | null
}

/** A phrase that was found, by the places of its first word and of the word behind its last. */
export interface FoundPhrase<T> {
  value: T
  from: number
  to: number
}

/**
 * Many phrases, looked for at once beside a place in a text. A phrase is words with choices: `apply|applied again? to|at`; `?` makes
 * a word optional, `*` stands for any, `title|role:` end in a colon. They must follow each other in the text without punctuation between them.
 */
export class Phrases<T> {
  readonly #before: Step<T> = { next: new Map(), value: null }
  readonly #after: Step<T> = { next: new Map(), value: null }
  readonly #better: (one: T, other: T) => T

  /** `better` chooses between two phrases that end at the same place. */
  constructor(phrases: Iterable<readonly [phrase: string, value: T]>, better: (one: T, other: T) => T) {
    this.#better = better
    for (const [phrase, value] of phrases) {
      const slots = phrase.split(' ').map(choicesOf)
      if (slots.every((choices) => choices.includes(''))) throw new Error(`Nothing must stand there: ${phrase}`)
      this.#add(this.#after, slots, value)
      this.#add(this.#before, slots.toReversed(), value)
    }
  }

  /** The best phrase that ends right before the word at `place`. */
  before(words: readonly Word[], place: number): FoundPhrase<T> | null {
    return this.#walk(words, place, { place: place - 1, step: this.#before, direction: -1 })
  }

  /** The best phrase that begins with the word at `place`. */
  after(words: readonly Word[], place: number): FoundPhrase<T> | null {
    return this.#walk(words, place, { place, step: this.#after, direction: 1 })
  }

  #walk(
    words: readonly Word[],
    begin: number,
    { place, step, direction }: { place: number; step: Step<T>; direction: 1 | -1 },
  ): FoundPhrase<T> | null {
    const here: FoundPhrase<T> | null =
      step.value === null
        ? null
        : direction === 1
          ? { value: step.value, from: begin, to: place }
          : { value: step.value, from: place + 1, to: begin }
    const word = words[place]
    if (!word || !joins(words, place, begin, direction)) return here
    const colon = word.trail.startsWith(':') ? step.next.get(`${word.key}:`) : undefined
    const nexts = [step.next.get(word.key), step.next.get('*'), colon]
    return nexts.reduce((best, next) => {
      const found = next ? this.#walk(words, begin, { place: place + direction, step: next, direction }) : null
      return this.#best(best, found)
    }, here)
  }

  #best(one: FoundPhrase<T> | null, other: FoundPhrase<T> | null): FoundPhrase<T> | null {
    if (!one || !other) return one ?? other
    return this.#better(one.value, other.value) === one.value ? one : other
  }

  #add(step: Step<T>, slots: readonly (readonly string[])[], value: T): void {
    const [choices, ...rest] = slots
    if (!choices) {
      step.value = step.value === null ? value : this.#better(step.value, value)
      return
    }
    for (const choice of choices) {
      if (choice === '') {
        this.#add(step, rest, value)
        continue
      }
      const next = step.next.get(choice) ?? { next: new Map(), value: null }
      step.next.set(choice, next)
      this.#add(next, rest, value)
    }
  }
}

function choicesOf(slot: string): string[] {
  const isOptional = slot.endsWith('?')
  const colon = slot.endsWith(':') ? ':' : ''
  const choices = slot.replace(/[?:]$/, '').split('|')
  return [...choices.map((choice) => `${choice}${colon}`), ...(isOptional ? [''] : [])]
}

/** Whether no punctuation and no new line stands between this word and the one before it on the way. */
function joins(words: readonly Word[], place: number, begin: number, direction: 1 | -1): boolean {
  const [earlier, later] = direction === 1 ? [words[place - 1], words[place]] : [words[place], words[place + 1]]
  if (direction === 1 && place === begin) return true
  if (!earlier || !later) return direction === -1 && later === undefined
  // What is looked for may stand in quotes, behind a colon, or on the next line.
  if (direction === -1 && place === begin - 1) return later.begins !== 'paragraph' && /^:?$/.test(earlier.trail)
  return later.begins === null && earlier.trail === '' && later.lead === ''
}
