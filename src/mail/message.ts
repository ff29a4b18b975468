import type { Instant } from '../domain/day.ts'

export interface MailAddress {
  name: string | null
  address: string
}

/** A message as far as a job search needs it: headers and readable text, never attachments. */
export interface MailMessage {
  /** The same for the mbox and the IMAP copy of a message, whatever happened to its headers on the way (SPEC M10). */
  fingerprint: string
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
  /** What the person's own receiving server said; nothing further down the headers counts (SPEC M14). */
  authentication: 'pass' | 'fail' | 'unknown'
  isAutomated: boolean
  isList: boolean
  isFromOwner: boolean
  /** Start of the calendar invitation that came with it, if it names an unmistakable moment. */
  invitedTo: Instant | null
}
