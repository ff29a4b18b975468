import { PatternIndex } from '../words/pattern-index.ts'
import type { PhraseSet } from './phrase-set.ts'
import { de } from './phrases/de.ts'
import { en } from './phrases/en.ts'
import { es } from './phrases/es.ts'
import { fr } from './phrases/fr.ts'
import { it } from './phrases/it.ts'
import { nl } from './phrases/nl.ts'
import { pl } from './phrases/pl.ts'
import { pt } from './phrases/pt.ts'

/** What to look for, and what tells quickly which of it a sentence may hold. */
export interface Phrases {
  sets: readonly PhraseSet[]
  index: PatternIndex
}

const SETS: Record<string, PhraseSet> = { en, de, es, fr, it, nl, pl, pt }
const prepared = new Map<PhraseSet, Phrases>()

/** What to look for in a language; English always too, for mail that mixes them and languages that we do not have. */
export function phrasesFor(language: string | null): Phrases {
  const set = SETS[language ?? 'en'] ?? en
  const known = prepared.get(set)
  if (known) return known
  const sets = set === en ? [en] : [set, en]
  const phrases = { sets, index: new PatternIndex(sets.flatMap(patternsIn)) }
  prepared.set(set, phrases)
  return phrases
}

export function knows(language: string | null): boolean {
  return language !== null && language in SETS
}

function patternsIn({ kinds, roleClosed, job, otherMatters, notARefusal, conditional }: PhraseSet): RegExp[] {
  const phrases = [...Object.values(kinds).flat(), ...roleClosed, ...job, ...otherMatters]
  return [...phrases.map(([, pattern]) => pattern), conditional, ...(notARefusal ? [notARefusal] : [])]
}
