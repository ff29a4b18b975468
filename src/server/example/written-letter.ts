import type { Instant } from '../../domain/day.ts'
import type { Message } from '../../domain/message.ts'
import { NO_FACTS } from '../../domain/stated-facts.ts'
import type { Chance } from './chance.ts'
import type { ExampleCompany } from './companies.ts'
import { type LetterKind, type LetterWords, letter, mailKindOf } from './letters.ts'
import { stableId } from './stable-id.ts'

interface Occasion extends Omit<LetterWords, 'company'> {
  company: ExampleCompany
  applicationId: string | null
  sentAt: Instant
  isHistory: boolean
  /** In hundredths: how sure the understanding is. */
  confidence: number
}

/** A letter that came by mail, as the store keeps it. */
export function writtenLetter(kind: LetterKind, occasion: Occasion, by: Chance): Message {
  const { company, sentAt, applicationId, isHistory, confidence, ...words } = occasion
  const { subject, text, evidence } = letter(kind, company.language, { ...words, company: company.name }, by)
  const id = stableId(sentAt, by)
  const mailKind = mailKindOf(kind)
  return {
    id,
    fingerprint: `example-${id}`,
    messageId: `${id}@${company.domain}`,
    references: [],
    from: { name: company.name, address: `jobs@${company.domain}` },
    replyTo: null,
    to: [{ name: 'Robin Berger', address: 'robin@mail.example' }],
    subject,
    sentAt,
    day: sentAt.slice(0, 10),
    text,
    labels: ['Inbox'],
    authentication: 'pass',
    isAutomated: mailKind === 'acknowledgement',
    isList: false,
    isFromOwner: false,
    invitations: [],
    understanding: {
      kind: mailKind,
      confidence: confidence / 100,
      runnerUp: null,
      company: company.name,
      role: words.role,
      evidence,
      evidenceText: evidence.map(({ start, end }) => text.slice(start, end)),
      hasClearSentence: true,
      isRoleClosed: kind === 'role_closed',
      sentOn: null,
      language: company.language,
      facts: NO_FACTS,
    },
    understandingVersion: 1,
    applicationId,
    isArranged: true,
    isHistory,
  }
}
