import { type EvidenceSpan, RECEIVED_KINDS } from '../../src/domain/mail-kind.ts'

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'] as const
export type Language = (typeof LANGUAGES)[number]

/** Languages with a few letters each: enough to guess, not to be sure. */
export const OTHER_LANGUAGES = [
  'ar',
  'bg',
  'cs',
  'da',
  'el',
  'fi',
  'he',
  'hu',
  'ja',
  'ko',
  'lt',
  'no',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh',
] as const
type OtherLanguage = (typeof OTHER_LANGUAGES)[number]

/** What a letter can be: a kind of message, or one of those that the person wrote. */
export const LETTER_KINDS = [
  ...RECEIVED_KINDS,
  'sent-application',
  'sent-follow-up',
  'sent-withdrawal',
  'sent-acceptance',
  'sent-decline',
  'sent-other',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

export const LETTER_FLAGS = ['closed', 'hard'] as const
export type LetterFlag = (typeof LETTER_FLAGS)[number]

/** What varies from one filling of a letter to the next. */
export const SLOTS = [
  'first',
  'last',
  'full',
  'company',
  'domain',
  'role',
  'req',
  'contact',
  'contact_first',
  'agency',
  'city',
  'date',
  'weekday',
  'time',
  'link',
  'pay',
  'phone',
] as const
export type Slot = (typeof SLOTS)[number]

/** A letter as it was written for the project, its slots still open (data/mail/README.md). */
export interface Letter {
  kind: LetterKind
  family: string
  flags: LetterFlag[]
  from: string | null
  to: string | null
  subject: string | null
  isList: boolean
  isAutomated: boolean
  /** Without the brackets of the marks. */
  text: string
  /** Places in `text` of the words that decide. */
  marks: EvidenceSpan[]
  /** Places in `subject`. */
  subjectMarks: EvidenceSpan[]
  language: Language | OtherLanguage
  /** Its path below the folder of all letters. */
  file: string
  line: number
}
