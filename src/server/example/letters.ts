import type { ReceivedKind } from '../../domain/mail-kind.ts'
import type { Chance } from './chance.ts'
import { lettersDe } from './letters-de.ts'
import { lettersEn } from './letters-en.ts'
import { type Marked, marked } from './marked.ts'

export type LetterKind =
  | Exclude<ReceivedKind, 'alert' | 'unrelated'>
  | 'rejection_after_interview'
  | 'interview_moved'
  | 'interview_cancelled'
  | 'role_closed'

interface LetterText {
  subject: string
  /** What the understanding rests on stands between ⟦ and ⟧; `{company}` and the like are filled in. */
  text: string
}

export type LetterTexts = Record<LetterKind, readonly [LetterText, ...LetterText[]]>

export type LetterWords = Record<'company' | 'role' | 'person' | 'when' | 'deadline', string>

/** A letter of this kind in this language, one of several wordings. */
export function letter(
  kind: LetterKind,
  language: 'en' | 'de',
  words: LetterWords,
  by: Chance,
): Marked & { subject: string } {
  const { subject, text } = by.pick((language === 'de' ? lettersDe : lettersEn)[kind])
  return { subject: filled(subject, words), ...marked(filled(text, words)) }
}

export function mailKindOf(kind: LetterKind): ReceivedKind {
  switch (kind) {
    case 'rejection_after_interview':
    case 'role_closed':
      return 'rejection'
    case 'interview_moved':
    case 'interview_cancelled':
      return 'interview'
    default:
      return kind
  }
}

function filled(text: string, words: LetterWords): string {
  return text.replace(/\{(company|role|person|when|deadline)\}/g, (_, name: keyof LetterWords) => words[name])
}
