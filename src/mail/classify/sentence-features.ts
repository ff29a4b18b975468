import { Distinct } from './distinct.ts'
import { hashOf, joined } from './hashing.ts'
import type { Word } from './words.ts'

const START = hashOf('sentence starts')
const PAIR = hashOf('pair')
const STEM = hashOf('stem')
const STEMS = hashOf('pair of stems')
const GAP = hashOf('pair with a gap')
const TRIPLE = hashOf('triple')
const SUPPOSED = hashOf('supposed')

const seen = new Distinct()

/** Inflected languages say the same word with many endings; so many letters tell most words apart. */
const STEM_LETTERS = 5

/**
 * Words, pairs, triples, pairs with one word between, and beginnings of words. In a sentence that only supposes
 * ("if your profile fits …") its words count apart as well: what may be, is not.
 */
export function sentenceFeatures(words: readonly Word[]): number[] {
  const features: number[] = []
  seen.begin()
  const put = (id: number) => {
    if (seen.add(id)) features.push(id)
  }
  const hashes = words.map(hashOf)
  const stems = words.map((word) => hashOf(word.slice(0, STEM_LETTERS)))
  const isSupposed = words.some((word) => SUPPOSING.has(word))
  for (let at = 0; at < hashes.length; at += 1) {
    const word = hashes[at] ?? 0
    const stem = stems[at] ?? 0
    const before = hashes[at - 1] ?? START
    put(word)
    put(joined(STEM, stem))
    put(joined(joined(PAIR, before), word))
    put(joined(joined(STEMS, stems[at - 1] ?? START), stem))
    if (isSupposed) put(joined(SUPPOSED, stem))
    if (at < 2) continue
    put(joined(joined(GAP, stems[at - 2] ?? 0), stem))
    put(joined(joined(joined(TRIPLE, hashes[at - 2] ?? 0), before), word))
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
