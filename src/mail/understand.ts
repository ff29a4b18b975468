import type { MailMessage, Understanding } from '../domain/message.ts'
import { decide } from './classify/decide.ts'
import { languageOf } from './classify/language.ts'
import { sentencesOf } from './classify/sentences.ts'
import { companyIn } from './extract/company/company.ts'
import { momentIn } from './extract/moment.ts'
import { readingOf } from './extract/reading/reading.ts'
import { roleIn } from './extract/role/role.ts'
import { sentDayIn } from './extract/sent-day.ts'

/** Goes up whenever the same message may be understood differently: what was set aside by an older version is read again. */
export const UNDERSTANDING_VERSION = 1

/** Pure and bounded: reads the newest part of a message, sentence by sentence (SPEC M20–M29). */
export function understand(message: MailMessage): Understanding {
  const sentences = sentencesOf(message.text)
  const language = languageOf(message.subject, sentences)
  const decision = decide(message, sentences, language)
  const isAboutAnApplication = decision.kind !== 'unrelated' && decision.kind !== 'alert'
  const reading = readingOf(message, language)
  const company = isAboutAnApplication ? companyIn(reading) : null
  return {
    ...decision,
    company,
    role: isAboutAnApplication ? roleIn(reading, company) : null,
    sentOn: isAboutAnApplication ? sentDayIn(sentences) : null,
    interviewAt: decision.kind === 'interview' ? (message.invitedTo ?? momentIn(sentences)) : null,
    language: language ?? 'en',
  }
}
