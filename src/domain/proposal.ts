import type { Day, Instant } from './day.ts'
import type { EventKind } from './event.ts'
import type { MailKind } from './mail-kind.ts'
import type { Understanding } from './message.ts'

/** Proposals that are alike are asked as one: unsure receipts, clear noes of the past, the long-quiet. */
export const PROPOSAL_GROUPS = ['receipts', 'endings', 'quiet'] as const
export type ProposalGroup = (typeof PROPOSAL_GROUPS)[number]

/** An event that waits for the person's decision. */
export interface Proposal {
  id: string
  group: ProposalGroup | null
  factKey: string
  messageId: string | null
  eventKind: EventKind
  day: Day
  instant: Instant | null
  mailKind: MailKind | null
  confidence: number | null
  company: string
  role: string
  /** The application it would change; null proposes a new one. */
  applicationId: string | null
  /** Other applications that it could be about. */
  candidateIds: string[]
}

export interface ApplicationName {
  id: string
  company: string
  role: string
}

/** A proposal with what the person needs to see in order to decide. */
export interface WaitingProposal extends Proposal {
  application: ApplicationName | null
  candidates: ApplicationName[]
  message: { from: string; subject: string; understanding: Understanding } | null
}
