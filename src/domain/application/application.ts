import type { Day, Instant } from '../day.ts'
import type { Pay } from '../event.ts'

/** How the person came to the employer; prior answer rates differ by it (STATISTICS). */
export const CHANNELS = ['cold', 'company_site', 'referral', 'recruiter', 'direct', 'event', 'other'] as const
export type Channel = (typeof CHANNELS)[number]

export const WORK_MODES = ['onsite', 'hybrid', 'remote'] as const
export type WorkMode = (typeof WORK_MODES)[number]

/** What the person knows about an application, apart from what happened to it (that is its timeline). */
export interface Application {
  id: string
  searchId: string
  company: string
  role: string
  postingUrl: string | null
  postingText: string | null
  place: string | null
  workMode: WorkMode | null
  pay: Pay | null
  channel: Channel
  whereFound: string | null
  resumeVersion: string | null
  tags: string[]
  /** The earlier try at the same employer that this one follows; a re-application is never a merge (A4). */
  previousId: string | null
  createdAt: Instant
}

/** A job search: several over the years. The one without an end is the current one. */
export interface Search {
  id: string
  name: string
  startedOn: Day
  endedOn: Day | null
  /** How many applications the person says they sent that left no mail; null until asked. */
  leftNoMail: number | null
}
