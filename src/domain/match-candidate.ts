import type { Day } from './day.ts'

/** An application as matching a message sees it. */
export interface MatchCandidate {
  id: string
  company: string
  role: string
  /** Message ids that already belong to it, with those that they answer. */
  threadIds: string[]
  /** Domains of the addresses that wrote about it. */
  senderDomains: string[]
  lastEventOn: Day | null
  sentOn: Day | null
  isOpen: boolean
}
