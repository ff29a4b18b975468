import { isSameCompany } from '../../domain/company-name.ts'
import type { MailMessage } from '../../domain/message.ts'
import { inOneLine, type Sentence } from '../classify/sentences.ts'
import { PatternIndex } from '../words/pattern-index.ts'
import { IN_LAYOUT, IN_SENTENCES, IN_SUBJECTS } from './role-patterns.ts'

const TITLE_WORD =
  /\b(engineer\w*|developer|manager|analyst|intern(ship)?s?|scientist|designer|consultant|specialist|coordinator|director|assistant|associate|architect|administrator|technician|officer|representative|lead|head|product|software|data|research\w*|nurse|teacher|accountant|sales|marketing|programmer|operator|driver|editor|writer|graduate|trainee|fellow|clerk|support|\w*entwickler\w*|\w*ingenieur\w*|\w*praktik\w*|werkstudent\w*|\w*referent\w*|sachbearbeiter\w*|berater\w*|\w*leiter\w*|mitarbeiter\w*|\w*kauf(mann|frau|leute)\w*|développeu\w*|ingénieur\w*|alternan\w*|stagiaire|desarrollador\w*|ingenier\w*|sviluppator\w*|desenvolvedor\w*|programist\w*|ontwikkelaar|medewerker|\(m\/w\/d\)|\(w\/m\/d\)|m\/w\/d|h\/f|f\/h)(?![\p{L}])/iu
const NOTHING =
  /^(the|this|that|above|open|our|an?|your|any|other|following|advertised|current|new|next|same|right|future|career|careers|employment|job|more|multiple|all|available|specific|full|position|role|und|die|der|deine|ihre|application|internship|opportunit\w+|each|every|another|joining|working|previous|suitable|exciting|it|you|us|these|those|hiring|interview(ing)?|status|update)\b(?! \p{Lu})/iu
const LONGEST = 110
const LONG = 70
const MOST_SENTENCES = 60
const ENOUGH = 3.4
const LAYOUT = 3000
/** What stands between a lead and the title, where the lead matched too early. */
const LEAD =
  /^.*\b(?:(?:interest(?:ed)?|apply(?:ing)?|application|expressed) (?:in|to|for)|in|for|to|of|fill)(?: the| our| an?)? (?=[\p{Lu}\p{N}])/u

const sentenceIndex = new PatternIndex(IN_SENTENCES.map(([, pattern]) => pattern))

interface FoundTitle {
  title: string
  weight: number
}

/** [M28] The title applied for, from subject and sentences; null if none stands there. The employer's name is none. */
export function roleIn(message: MailMessage, sentences: readonly Sentence[], company: string | null): string | null {
  const found = [
    ...titlesIn(inOneLine(message.subject), IN_SUBJECTS),
    ...titlesIn(message.text.slice(0, LAYOUT), IN_LAYOUT),
    ...sentences.slice(0, MOST_SENTENCES).flatMap(({ text }) => titlesInSentence(text)),
  ]
  const [best] = found
    .filter(({ title }) => company === null || !isSameCompany(title, company))
    .sort((a, b) => b.weight - a.weight || a.title.length - b.title.length)
  return best && best.weight >= ENOUGH ? best.title : null
}

function titlesInSentence(text: string): FoundTitle[] {
  const possible = sentenceIndex.possibleIn(text)
  return titlesIn(
    text,
    IN_SENTENCES.filter(([, pattern]) => possible.has(pattern)),
  )
}

function titlesIn(text: string, patterns: typeof IN_SENTENCES): FoundTitle[] {
  return patterns.flatMap(([weight, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const title = asTitle(match[1] ?? '')
      return title === null ? [] : [{ title, weight: weight + plausibility(title) }]
    }),
  )
}

function plausibility(title: string): number {
  return (TITLE_WORD.test(title) ? 2 : 0) - (title.length > LONG ? 0.5 : 0)
}

function asTitle(caught: string): string | null {
  const title = (/^\p{Ll}/u.test(caught) ? caught.replace(LEAD, '') : caught)
    .replace(/^.*\b(?:for|to|of|fill) (?:the|our) (?=\S)/i, '')
    .replace(/^\p{Lu}[\p{L}\p{N}.&' -]{1,40} as (?:an? |the )?(?=\p{Lu})/u, '')
    .replace(/ (?:has|have|was) (?:been|now been|reached|arrived|just been|successfully)\b.*$/i, '')
    .replace(/^(the|our|an?|open|position of|role of|als|die stelle|der) /i, '')
    .replace(/^(id:? ?)?#?\(?\b(?:[a-z]{0,4}[-_ ]?)\d{3,}[-_\w]*\)?\s*[-–:,]?\s*/i, '')
    .replace(
      /[\s,([/#–-]*\b(?:id:?|req(?:uisition)?\.?:?|ref\.?:?|job|#|no\.?|nr\.?)?\s*#?\(?[a-z]{0,4}[-_]?\d{4,}[-_\w]*\)?\s*$/i,
      '',
    )
    .replace(/\s+(position|role|opening|opportunity|vacancy|job|post)$/i, '')
    .replace(
      / (anbieten|einzuladen|einladen|beworben|bewerben|interessieren|vorzustellen|besetzen|erhalten|haben|eingegangen|wurde|ist)\b.*$/i,
      '',
    )
    .replace(/^["'(]+|["',:(–-]+$/g, '')
    .trim()
    .replace(/\([^()]*$/, '$&)')
  if (/^\p{Ll}/u.test(title) && (title.split(' ').length > 4 || !TITLE_WORD.test(title))) return null
  return title.length < 3 || title.length > LONGEST || NOTHING.test(title) || /^\d+$/.test(title) ? null : title
}
