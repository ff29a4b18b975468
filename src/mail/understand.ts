import type { Day, Instant } from '../domain/day.ts'
import type { EvidenceSpan, MailKind } from '../domain/mail-kind.ts'
import { decide } from './classify/decide.ts'
import { languageOf } from './classify/language.ts'
import { sentencesOf } from './classify/sentences.ts'
import { companyIn } from './extract/company.ts'
import { momentIn } from './extract/moment.ts'
import { roleIn } from './extract/role.ts'
import { sentDayIn } from './extract/sent-day.ts'
import type { MailMessage } from './message.ts'

/** Goes up whenever the same message may be understood differently: what was set aside by an older version is read again. */
export const UNDERSTANDING_VERSION = 1

/** What a message says about an application; every claim rests on the sentences in `evidence`. */
export interface Understanding {
  kind: MailKind
  /** Probability, 0 to 1, that the kind is right. */
  confidence: number
  runnerUp: MailKind | null
  company: string | null
  role: string | null
  /** Spans of `message.text`; empty if the decision rests on the subject alone. */
  evidence: EvidenceSpan[]
  /** The same sentences as text, the subject among them if it counted. */
  evidenceText: string[]
  /** For rejections and offers: a sentence states it outright. */
  hasClearSentence: boolean
  /** Rejected because the role was closed, filled or cancelled rather than by a verdict on the person. */
  isRoleClosed: boolean
  /** The day on which the person applied, if the message states it. */
  sentOn: Day | null
  /** The interview's moment, only if unmistakable. */
  interviewAt: Instant | null
  /** ISO 639-1; `en` when unsure. */
  language: string
}

/** Pure and bounded: reads the newest part of a message, sentence by sentence (SPEC M20–M29). */
export function understand(message: MailMessage): Understanding {
  const sentences = sentencesOf(message.text)
  const language = languageOf(message.subject, sentences)
  const decision = decide(message, sentences, language)
  const isAboutAnApplication = decision.kind !== 'unrelated' && decision.kind !== 'alert'
  const company = isAboutAnApplication ? companyIn(message, sentences) : null
  return {
    ...decision,
    company,
    role: isAboutAnApplication ? roleIn(message, sentences, company) : null,
    sentOn: isAboutAnApplication ? sentDayIn(sentences) : null,
    interviewAt: decision.kind === 'interview' ? (message.invitedTo ?? momentIn(sentences)) : null,
    language: language ?? 'en',
  }
}
