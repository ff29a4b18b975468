import { LANGUAGES, type Language, type Letter } from '../letter.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'

type Several = readonly [string, ...string[]]

/** What fills the slots in one language: invented, and as odd as real names are. */
export interface Names {
  companies: Several
  agencies: Several
  roles: Several
  firsts: Several
  lasts: Several
  cities: Several
  /** January first. */
  months: string
  /** Monday first. */
  weekdays: string
  /** With `d`, `0d`, `month`, `0m` and `yyyy` for the parts. */
  dates: Several
  /** With `H`, `0H`, `h12` and `mm` for the parts. */
  times: Several
  /** With `low` and `high` for amounts in thousands. */
  pays: Several
  phones: Several
}

const NAMES: Readonly<Record<Language, Names>> = { en, de, fr, es, it, nl, pt, pl }

/** Where we have no names of a language, English ones: international firms write everywhere. */
export function namesFor(language: Letter['language']): Names {
  const known = LANGUAGES.find((each) => each === language)
  return NAMES[known ?? 'en']
}
