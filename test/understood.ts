import type { Message, Understanding } from '../src/domain/message.ts'
import { NO_FACTS } from '../src/domain/stated-facts.ts'

const UNDERSTANDING: Understanding = {
  kind: 'acknowledgement',
  confidence: 0.95,
  runnerUp: null,
  company: 'Northwind',
  role: null,
  evidence: [],
  evidenceText: [],
  hasClearSentence: false,
  isRoleClosed: false,
  sentOn: null,
  language: 'en',
  facts: NO_FACTS,
}

type Said = Partial<Omit<Message, 'understanding'>> & { understanding?: Partial<Understanding> }

/** A kept message, by what matters of it. */
export function understood({ understanding, ...rest }: Said = {}): Message {
  return {
    id: 'message-1',
    fingerprint: 'f',
    messageId: null,
    references: [],
    from: null,
    replyTo: null,
    to: [],
    subject: '',
    sentAt: '2026-03-05T08:00:00.000Z',
    day: '2026-03-05',
    text: '',
    labels: [],
    authentication: 'pass',
    isAutomated: true,
    isList: false,
    isFromOwner: false,
    invitations: [],
    understandingVersion: 1,
    applicationId: null,
    isArranged: false,
    isHistory: true,
    ...rest,
    understanding: { ...UNDERSTANDING, ...understanding },
  }
}
