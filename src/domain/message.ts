import type { Day, Instant } from './day.ts'
import type { EvidenceSpan, MailKind } from './mail-kind.ts'

export interface MailAddress {
  name: string | null
  address: string
}

/** What a message was understood to say about an application; every claim rests on the sentences in `evidence`. */
export interface Understanding {
  kind: MailKind
  /** Probability, 0 to 1, that the kind is right. */
  confidence: number
  runnerUp: MailKind | null
  company: string | null
  role: string | null
  evidence: EvidenceSpan[]
  evidenceText: string[]
  hasClearSentence: boolean
  isRoleClosed: boolean
  sentOn: Day | null
  interviewAt: Instant | null
  language: string
}

/** A message about the search, as it is kept: headers and readable text, never attachments. */
export interface Message {
  id: string
  /** The same for every copy of the message, from whatever source. */
  fingerprint: string
  /** As the header says; can be forged or missing, so nothing is known by it. */
  messageId: string | null
  references: string[]
  from: MailAddress | null
  replyTo: MailAddress | null
  to: MailAddress[]
  subject: string
  sentAt: Instant | null
  /** The day on which it was sent, in the person's own time zone. */
  day: Day | null
  text: string
  labels: string[]
  authentication: 'pass' | 'fail' | 'unknown'
  isAutomated: boolean
  isList: boolean
  isFromOwner: boolean
  invitedTo: Instant | null
  understanding: Understanding
  understandingVersion: number
  applicationId: string | null
  /** Whether its facts have been applied, proposed or left out. */
  isArranged: boolean
  /** Sent before the person first connected a source: it is no news. */
  isHistory: boolean
}
