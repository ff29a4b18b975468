import { SURE, type WordsFor } from '../language/words-for.ts'
import { withoutArticles } from '../reading/without-articles.ts'
import type { Word } from '../reading/words-of.ts'
import { asTitle } from './as-title.ts'
import { readTitles, type TitleInText } from './read-titles.ts'
import type { FoundTitle } from './role.ts'
import { doubtOf } from './title-words.ts'

const QUOTED = 1
const DOUBTFUL = 0.7
const WITH_NOUN = 1
const SMALL = 1
/** "The … position": only the noun behind it says that it is one. */
const BY_NOUN_ALONE = 2.2

/** Its number may stand before a title. */
const REQUISITION = /^#?[a-z]{0,4}[-_]?\d{3,}[-_\w]*$/i

/** Titles behind the phrases that introduce one, or before a noun that says what they are. */
export function introducedTitles(words: readonly Word[], known: WordsFor): FoundTitle[] {
  return [...words.keys()].flatMap((place) => {
    const named = REQUISITION.test(words[place - 1]?.text ?? '') ? place - 1 : place
    const lead = withoutArticles(words, named, known.articles)
    const before = (known.beforeRole.before(words, named) ?? known.beforeRole.before(words, lead))?.value ?? null
    if (before === null && lead === place) return []
    return readTitles(words, place, known).flatMap((each) => introduced(words, each, before, known))
  })
}

function introduced(words: readonly Word[], found: TitleInText, before: number | null, known: WordsFor): FoundTitle[] {
  const title = asTitle(found.title, known)
  const joins = /^\)?$/.test(words[found.to - 1]?.trail ?? '') && words[found.to]?.begins === null
  const hasNoun = joins && known.afterRole.after(words, found.to) !== null
  if (title === null || (before === null && !hasNoun)) return []
  // In small letters only what is called a position is one: "for lawyers" is nothing applied for.
  const isSmall = known.hasCapitalTitles && /^\p{Ll}/u.test(title) && !hasNoun
  if (isSmall && (before ?? 0) < SURE) return []
  const weight =
    (before ?? BY_NOUN_ALONE) + (hasNoun ? WITH_NOUN : 0) + (found.isQuoted ? QUOTED : 0) - (isSmall ? SMALL : 0)
  const doubt = hasNoun || found.isQuoted ? 0 : Math.min(doubtOf(title), 1) * DOUBTFUL
  return [{ title, weight: weight - doubt, isWhole: found.isWhole || hasNoun }]
}
