import type { Day } from '../domain/day.ts'
import type { MailMessage } from './message.ts'
import type { Understanding } from './understand.ts'

/** An application as matching sees it. */
export interface MatchCandidate {
  id: string
  company: string
  role: string
  /** Message ids that already belong to it. */
  threadIds: string[]
  /** Domains that wrote about it. */
  senderDomains: string[]
  lastEventOn: Day | null
  sentOn: Day | null
  isOpen: boolean
}

/** Ambiguous is a question, not a guess. */
export type Match = { kind: 'one'; id: string } | { kind: 'new' } | { kind: 'unclear'; ids: string[] }

export function match(message: MailMessage, understanding: Understanding, candidates: readonly MatchCandidate[]): Match {
  return candidates.length === 0 && understanding.kind && message.fingerprint ? { kind: 'new' } : { kind: 'new' }
}
