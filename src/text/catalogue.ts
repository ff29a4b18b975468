import { en } from './en/index.ts'

/** All words that a person reads, by area. English is complete and gives the shape; other languages fill the same shape. */
export type Catalogue = typeof en

const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

const CATALOGUES: Record<Language, Catalogue> = { en }

export function catalogue(language: Language): Catalogue {
  return CATALOGUES[language]
}
