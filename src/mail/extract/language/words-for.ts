import { Phrases } from '../reading/phrases.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { FactWords } from './fact-words.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'

/** How surely a name or a title stands beside a phrase. */
export type Weight = number

const CLIENT: Weight = 9
const FIELD: Weight = 6
export const SURE: Weight = 3
const LIKELY: Weight = 2.2
const MAYBE: Weight = 1.4

/** The words to look for in a message of one language. */
export interface WordsFor {
  language: string
  beforeCompany: Phrases<Weight>
  afterCompany: Phrases<Weight>
  applicationToCompany: Phrases<Weight>
  beforeRole: Phrases<Weight>
  afterRole: Phrases<Weight>
  closings: Phrases<Weight>
  articles: ReadonlySet<string>
  /** Those that may stand before a name. */
  definite: ReadonlySet<string>
  endsTitle: ReadonlySet<string>
  insideTitle: ReadonlySet<string>
  /** What phrases before a title begin with: none of them begins a title. */
  nouns: ReadonlySet<string>
  /** Titles are written in capitals, but for small words. */
  hasCapitalTitles: boolean
}

const LANGUAGES: Readonly<Record<string, FactWords>> = { en, de, fr, es, it, nl, pt, pl }
const INDEFINITE = new Set(
  'a an ein eine einer eines einem einen un une una uno um uma een your our my his her their its unser unsere unserer unserem unseren deinem deiner ihrer ihrem notre votre nuestra nuestro tu su nostra nostro tua tuo onze ons je jouw uw nossa nosso sua seu naszej naszym nasza nasz this diese ce cette este esta questa deze dit'.split(
    ' ',
  ),
)
const made = new Map<string, WordsFor>()

/** Those of the language and, since applicant systems mix the two, of English. */
export function wordsFor(language: string | null): WordsFor {
  const name = language !== null && language in LANGUAGES ? language : 'en'
  const known = made.get(name)
  if (known) return known
  const own = LANGUAGES[name] ?? en
  const built = { language: name, ...build(own === en ? [en] : [own, en], own) }
  made.set(name, built)
  return built
}

function build(all: readonly FactWords[], own: FactWords): Omit<WordsFor, 'language'> {
  const phrases = (weight: Weight, of: (words: FactWords) => string): [string, Weight][] =>
    all.flatMap((words) => linesOf(of(words)).map((line): [string, Weight] => [line, weight]))
  const heaviest = (one: Weight, other: Weight) => Math.max(one, other)
  const set = (of: (words: FactWords) => string, from = all) => new Set(from.flatMap((words) => of(words).split(/\s+/)))
  return {
    beforeCompany: new Phrases(
      [
        ...phrases(CLIENT, ({ beforeCompany }) => beforeCompany.client),
        ...phrases(FIELD, ({ beforeCompany }) => beforeCompany.field),
        ...phrases(SURE, ({ beforeCompany }) => beforeCompany.sure),
        ...phrases(LIKELY, ({ beforeCompany }) => beforeCompany.likely),
        ...phrases(MAYBE, ({ beforeCompany }) => beforeCompany.maybe),
      ],
      heaviest,
    ),
    afterCompany: new Phrases(
      phrases(LIKELY, ({ afterCompany }) => afterCompany),
      heaviest,
    ),
    applicationToCompany: new Phrases(
      phrases(SURE, ({ applicationToCompany }) => applicationToCompany),
      heaviest,
    ),
    beforeRole: new Phrases(
      [
        ...phrases(SURE, ({ beforeRole }) => beforeRole.sure),
        ...phrases(LIKELY, ({ beforeRole }) => beforeRole.likely),
      ],
      heaviest,
    ),
    afterRole: new Phrases(
      phrases(SURE, ({ afterRole }) => afterRole),
      heaviest,
    ),
    closings: new Phrases(
      phrases(SURE, ({ closings }) => closings),
      heaviest,
    ),
    articles: set(({ articles }) => articles),
    definite: new Set([...set(({ articles }) => articles)].filter((word) => !INDEFINITE.has(word))),
    endsTitle: set(({ endsTitle }) => endsTitle, [own]),
    insideTitle: set(({ insideTitle }) => insideTitle, [own]),
    nouns: new Set(all.flatMap(({ beforeRole }) => nounsOf(beforeRole.sure))),
    hasCapitalTitles: own === en || own === de,
  }
}

function nounsOf(phrases: string): string[] {
  return linesOf(phrases).flatMap((line) => (line.split(' ')[0] ?? '').replace(/[:?]$/, '').split('|'))
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
