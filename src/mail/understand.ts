import { isAboutAnApplication } from '../domain/mail-kind.ts'
import { type MailMessage, otherSide, type Understanding } from '../domain/message.ts'
import { NO_FACTS } from '../domain/stated-facts.ts'
import { decide } from './classify/decide.ts'
import { languageOf } from './classify/language.ts'
import { sentencesOf } from './classify/sentences.ts'
import { companyIn } from './extract/company/company.ts'
import { factsIn } from './extract/facts-in.ts'
import { readingOf } from './extract/reading/reading.ts'
import { roleIn } from './extract/role/role.ts'
import { sentDayIn } from './extract/sent-day.ts'

/** Pure and bounded: reads the newest part of a message (SPEC M20–M29, M50–M56). `zone` is where the person's clock is, if known. */
export function understand(message: MailMessage, zone: string | null = null): Understanding {
  const sentences = sentencesOf(message.text)
  const language = languageOf(message.subject, sentences)
  const decision = decide(message, sentences, language)
  const isAbout = isAboutAnApplication(decision.kind)
  const reading = readingOf(asIfAnswered(message), language)
  const company = isAbout ? companyIn(reading) : null
  const role = isAbout ? roleIn(reading, company) : null
  return {
    ...decision,
    company,
    role,
    sentOn: isAbout ? sentDayIn(sentences) : null,
    language: language ?? 'en',
    facts: isAbout ? factsIn(reading, { kind: decision.kind, company, role, zone }) : NO_FACTS,
  }
}

/** What the person wrote names the employer where an answer would: at the other end. */
function asIfAnswered(message: MailMessage): MailMessage {
  if (!message.isFromOwner) return message
  return { ...message, from: otherSide(message), to: message.from === null ? [] : [message.from] }
}
