import type { WordsFor } from '../language/words-for.ts'
import { isHeading } from '../reading/headings.ts'
import { hasTitleWord } from './title-words.ts'

const LONGEST = 110
/** What is talked of without being a title. */
const NOTHING =
  /^(?:the|this|that|above|open|our|an?|your|any|other|following|advertised|current|new|same|right|future|employment|more|multiple|all|available|specific|full|opportunit\w+|each|every|another|joining|working|previous|suitable|exciting|it|you|us|these|those|hiring|team|company|first|second|final|und|die|der|das|deine|ihre|ihrer|votre|su|tu|oferta pracy)$/i
/** Begin with a word that may be a heading as well. */
const FIELD = /^information (?:technology|systems?|security|management|science)\b/i
const MONTH = /^\p{L}+ \d{1,2}(?:,|$)|^\d{1,2}\.? \p{L}+(?: \d{4})?$/u
const REQUISITION =
  /[\s,([/#–|-]*\b(?:id:?|req(?:uisition)?\.?:?|ref(?:erence|erenz|\.)?:?|job(?: ?id)?|no\.?|nr\.?|kennziffer:?)?[\s#:]*\(?(?!(?:19|20)\d\d\)?$)[a-z]{0,4}[-_]?\d{4,}[-_\w]*\)?$/i
const REQUISITION_FIRST =
  /^(?:(?:id|req|ref|job)[.:]? ?)?#?\(?(?!(?:19|20)\d\d )[a-z]{0,4}[-_]?\d{3,}[-_\w]*\)?\s*[-–:,|]?\s+(?=\p{L})/iu

/** What was caught, as a title; null if it is none. */
export function asTitle(caught: string, known: WordsFor): string | null {
  const { nouns, insideTitle, hasCapitalTitles } = known
  const title = caught
    .replace(REQUISITION_FIRST, '')
    .replace(REQUISITION, '')
    .replace(/ (?:position|role|opening|opportunity|vacancy|job|post)$/i, '')
    .replace(/^["'(\s]+|["',:(\s–|-]+$/g, '')
    .trim()
    .replace(/\([^()]*$/, '$&)')
    .replace(/^([^()]*)\)+$/, '$1')
  if (title.length < 3 || title.length > LONGEST || NOTHING.test(title) || isHeading(title) || !/\p{L}{2}/u.test(title))
    return null
  if (/\b(?!(?:19|20)\d\d\b)[A-Z]{0,4}-?\d{4,}/.test(title)) return null
  if (MONTH.test(title)) return null
  const [first = '', second = ''] = title.split(' ')
  // "Application Barista" names a Barista; whoever introduces it another way finds it.
  if (nouns.has(first.toLowerCase()) || insideTitle.has(first.toLowerCase())) return null
  if (isHeading(first) && !FIELD.test(title) && hasTitleWord(title.slice(first.length)))
    return asTitle(title.slice(first.length + 1), known)
  if (!/^\p{Ll}/u.test(title)) return title
  // Behind small words a capital begins the title: "als Hovenier".
  const capital = hasCapitalTitles ? '' : (/^(?:[\p{Ll}']+\s)+(?=\p{Lu})/u.exec(title)?.[0] ?? '')
  if (capital !== '') return hasTitleWord(title.slice(capital.length)) ? title.slice(capital.length) : null
  // In small letters it is one only from its first words on: "news about the Sales Manager" is none.
  return hasTitleWord(`${first} ${second}`) && !(hasCapitalTitles && /\p{Lu}\p{Ll}/u.test(title)) ? title : null
}
