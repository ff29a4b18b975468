import type { Instant } from '../../../src/domain/day.ts'

/** One message of a generated mailbox, before it is written down. */
export interface Mail {
  from: { name: string | null; address: string }
  subject: string
  at: Instant
  text: string
  /** Beside the plain text; `only` leaves the plain text out. */
  html?: { source: string; only: boolean }
  encoding: 'plain' | 'quoted-printable' | 'base64'
  labels: string[]
  thread: string
  messageId: string
  inReplyTo?: string
  authentication: 'pass' | 'fail' | 'none'
  /** Headers that only some mail has: List-Id, List-Unsubscribe, Auto-Submitted … */
  extra?: Record<string, string>
  attachment?: { name: string; base64: string }
}

export const OWNER = { name: 'Robin Berger', address: 'robin.berger@mail.example' }
