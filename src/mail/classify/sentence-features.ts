import { hashOf, joined } from './hashing.ts'
import type { Word } from './words.ts'

/** Something of a sentence that the model may have a weight for: its number, and the words that it spans. */
export interface Feature {
  id: number
  from: number
  /** After the last word. */
  to: number
}

const START = hashOf('sentence starts')
const PAIR = hashOf('pair')
const STEM = hashOf('stem')
const STEMS = hashOf('pair of stems')
const GAP = hashOf('pair with a gap')
const TRIPLE = hashOf('triple')
const SUPPOSED = hashOf('supposed')

/** Inflected languages say the same word with many endings; so many letters tell most words apart. */
const STEM_LETTERS = 5

/**
 * Words, pairs, triples, pairs with one word between, and beginnings of words. In a sentence that only supposes
 * ("if your profile fits …") its words count apart as well: what may be, is not.
 */
export function sentenceFeatures(words: readonly Word[]): Feature[] {
  const features: Feature[] = []
  const hashes = words.map(hashOf)
  const stems = words.map((word) => hashOf(word.slice(0, STEM_LETTERS)))
  const supposed = isSupposed(words)
  for (let at = 0; at < hashes.length; at += 1) {
    const word = hashes[at] ?? 0
    const stem = stems[at] ?? 0
    const before = hashes[at - 1] ?? START
    const stemBefore = stems[at - 1] ?? START
    const from = Math.max(0, at - 1)
    features.push({ id: word, from: at, to: at + 1 })
    features.push({ id: joined(STEM, stem), from: at, to: at + 1 })
    features.push({ id: joined(joined(PAIR, before), word), from, to: at + 1 })
    features.push({ id: joined(joined(STEMS, stemBefore), stem), from, to: at + 1 })
    if (supposed) features.push({ id: joined(SUPPOSED, stem), from: at, to: at + 1 })
    if (at < 2) continue
    const twoBefore = hashes[at - 2] ?? 0
    features.push({ id: joined(joined(GAP, stems[at - 2] ?? 0), stem), from: at - 2, to: at + 1 })
    features.push({ id: joined(joined(joined(TRIPLE, twoBefore), before), word), from: at - 2, to: at + 1 })
  }
  return features
}

/** Words that make a sentence one of what may be, in the languages that the model is trained on (folded). */
const SUPPOSING = new Set(
  `if should unless whether may might could would case falls sofern sollte sollten wenn gegebenenfalls eventuell si seriez eventuellement
  dado podria podrias podremos eventualmente caso se qualora potra indien mocht mochten zou zouden eventueel jesli jezeli gdyby ewentualnie razie`.split(
    /\s+/,
  ),
)

function isSupposed(words: readonly Word[]): boolean {
  return words.some((word) => SUPPOSING.has(word))
}
