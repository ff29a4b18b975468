import { isSameCompany } from '../../../domain/company-name.ts'
import { folded } from '../../../domain/folded.ts'
import type { Reading } from '../reading/reading.ts'
import type { Word } from '../reading/words-of.ts'
import { aloneTitles } from './alone-titles.ts'
import { introducedTitles } from './introduced-titles.ts'
import { hasTitleWord, isForAll, looksLikeATitle, TRAINING } from './title-words.ts'

/** A title as it was found, with how surely it is one. */
export interface FoundTitle {
  title: string
  weight: number
  /** It ended where nothing more could belong to it. */
  isWhole: boolean
}

const ENOUGH = 3
const TITLE_WORD = 1.5
const FOR_ALL = 1
/** A title that might go on. */
const CUT = 0.5
/** What a comma parts from a company's name. */
const LEGAL_FORM = /^(?:Inc|LLC|Ltd|Lda|GmbH|LLP)\.?\s*[-–—|/·,]\s*/
/** For each further time that it stands there whole. */
const AGAIN = 0.8

/** [M28] The title applied for; null if none stands there. The employer's name is none, and no part of one. */
export function roleIn(reading: Reading, company: string | null): string | null {
  const best = titlesIn(reading, company)[0]
  return best && best.weight >= ENOUGH ? best.title : null
}

/** [M28] All that may be the title applied for, the likeliest first. */
export function titlesIn(reading: Reading, company: string | null): { title: string; weight: number }[] {
  const found = foundIn(reading)
  const byTitle = new Map<string, { title: string; weight: number; whole: number; index: number }>()
  for (const [index, each] of found.entries()) {
    const title = withoutCompany(each.title, company)
    if (title === null) continue
    const key = folded(title)
    const weight = each.weight - (each.isWhole && !TRAINING.test(title) ? 0 : CUT)
    const known = byTitle.get(key) ?? { title, weight, whole: 0, index }
    known.weight = Math.max(known.weight, weight)
    if (each.isWhole || title !== each.title) known.whole += 1
    byTitle.set(key, known)
  }
  return [...byTitle.values()]
    .map((each) => ({
      ...each,
      weight: each.weight + AGAIN * Math.min(Math.max(each.whole - 1, 0), 3) + plausibility(each.title),
    }))
    .sort((a, b) => b.weight - a.weight || b.title.length - a.title.length)
}

/** Told once: what may be the role is no employer, and what is the employer is no role. */
const alreadyFound = new WeakMap<Reading, readonly FoundTitle[]>()

function foundIn(reading: Reading): readonly FoundTitle[] {
  const known = alreadyFound.get(reading)
  if (known) return known
  const found = [
    ...introducedTitles(reading.subject, reading.words),
    ...introducedTitles(aboveSignature(reading), reading.words),
    ...aloneTitles(reading),
  ]
  alreadyFound.set(reading, found)
  return found
}

function aboveSignature({ body, lines, signature }: Reading): readonly Word[] {
  const first = lines[signature]?.[0]
  return first ? body.slice(0, body.indexOf(first)) : body
}

function plausibility(title: string): number {
  const isAnyWord = !title.includes(' ') && !looksLikeATitle(title)
  return (hasTitleWord(title) ? TITLE_WORD : 0) + (isForAll(title) ? FOR_ALL : 0) - (isAnyWord ? CUT : 0)
}

/** "Barista, Acme" is a Barista; "Acme" is no title. */
function withoutCompany(title: string, company: string | null): string | null {
  if (company === null) return title
  const parts = title.split(/(\s+[-–—|/·:]\s+|,\s+| for | as )/)
  const kept = parts.findIndex((part) => isSameCompany(part, company))
  const bare = kept === -1 ? title : kept === 0 ? parts.slice(2).join('') : parts.slice(0, kept - 1).join('')
  const rest = bare.replace(LEGAL_FORM, '')
  return rest === '' || (folded(rest).includes(folded(company)) && !hasTitleWord(rest)) ? null : rest
}
