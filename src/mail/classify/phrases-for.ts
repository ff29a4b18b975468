import type { PhraseSet } from './phrase-set.ts'
import { de } from './phrases/de.ts'
import { en } from './phrases/en.ts'
import { es } from './phrases/es.ts'
import { fr } from './phrases/fr.ts'
import { it } from './phrases/it.ts'
import { nl } from './phrases/nl.ts'
import { pl } from './phrases/pl.ts'
import { pt } from './phrases/pt.ts'

const SETS: Record<string, PhraseSet> = { en, de, es, fr, it, nl, pl, pt }

/** What to look for in a language; English always too, for mail that mixes them and languages that we do not have. */
export function phrasesFor(language: string | null): readonly PhraseSet[] {
  const set = SETS[language ?? 'en']
  return set === undefined || set === en ? [en] : [set, en]
}

export function knows(language: string | null): boolean {
  return language !== null && language in SETS
}
