import type { Language } from './catalogue.ts'
import { type AccountGuides, accountGuides as en } from './en/account-guides.ts'

const GUIDES: Record<Language, AccountGuides> = { en }

/** The guides to mailboxes; apart from the catalogue, so that no page waits for them but the one that shows them. */
export function guideCatalogue(language: Language): AccountGuides {
  return GUIDES[language]
}
