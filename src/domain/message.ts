import type { Day, Instant } from './day.ts'
import type { EvidenceSpan, MailKind } from './mail-kind.ts'
import type { StatedFacts } from './stated-facts.ts'

export interface MailAddress {
  name: string | null
  address: string
}

/** What a message says about an application; every claim rests on the sentences in `evidence`. */
export interface Understanding {
  kind: MailKind
  /** Probability, 0 to 1, that the kind is right. */
  confidence: number
  runnerUp: MailKind | null
  company: string | null
  role: string | null
  /** Spans of the message's text; empty if the decision rests on the subject alone. */
  evidence: EvidenceSpan[]
  /** The same sentences as text, the subject among them if it counted. */
  evidenceText: string[]
  /** For rejections and offers: a sentence states it outright. */
  hasClearSentence: boolean
  /** Rejected because the role was closed, filled or cancelled rather than by a verdict on the person. */
  isRoleClosed: boolean
  /** The day on which the person applied, if the message states it. */
  sentOn: Day | null
  /** ISO 639-1; `en` when unsure. */
  language: string
  facts: StatedFacts
}

/** One meeting of a calendar invitation, its update or its cancellation. */
export interface Invitation {
  /** Stays the same from the first invitation to the cancellation. */
  uid: string
  method: 'request' | 'cancel'
  /** Goes up with each update. */
  sequence: number
  start: Instant | null
  place: string | null
  organizer: string | null
}

/** A message as far as a job search needs it: headers and readable text, never attachments. */
export interface MailMessage {
  /** The same for every copy of the message, from whatever source and whatever happened to its headers on the way. */
  fingerprint: string
  /** As the header says; can be forged or missing, so nothing is known by it. */
  messageId: string | null
  /** Message ids of References and In-Reply-To, oldest first. */
  references: string[]
  from: MailAddress | null
  replyTo: MailAddress | null
  to: MailAddress[]
  subject: string
  sentAt: Instant | null
  /** At most 200,000 characters; mail that is only HTML is turned into text. */
  text: string
  labels: string[]
  /** What the person's own receiving server said; nothing further down the headers counts. */
  authentication: 'pass' | 'fail' | 'unknown'
  isAutomated: boolean
  isList: boolean
  isFromOwner: boolean
  invitations: Invitation[]
}

/** Who stands at the other end: the sender, or the first reader of what the person wrote. */
export function otherSide({
  isFromOwner,
  from,
  to,
}: Pick<MailMessage, 'isFromOwner' | 'from' | 'to'>): MailAddress | null {
  return isFromOwner ? (to[0] ?? null) : from
}

/** A message about the search, as it is kept. */
export interface Message extends MailMessage {
  id: string
  /** The day on which it was sent, in the person's own time zone. */
  day: Day | null
  understanding: Understanding
  understandingVersion: number
  applicationId: string | null
  /** Whether its facts have been applied, proposed or left out. */
  isArranged: boolean
  /** Sent before the person first connected a source: it is no news. */
  isHistory: boolean
}
