import type { Day, Instant } from './day.ts'

/** What can happen to an application, in the order that they take within one moment of one day (SPEC E3). */
export const EVENT_KINDS = [
  'considered',
  'outreach',
  'sent',
  'reopened',
  'acknowledgement',
  'update',
  'follow_up_sent',
  'request',
  'assessment',
  'interview',
  'offer',
  'rejection',
  'role_closed',
  'withdrawal',
  'decline',
  'acceptance',
  'filed_silent',
  'note',
] as const

export type EventKind = (typeof EVENT_KINDS)[number]

/** Where an event comes from: typed by the person, read in a message, or brought by an import. */
export const ORIGINS = ['hand', 'message', 'import'] as const
export type Origin = (typeof ORIGINS)[number]

export const INTERVIEW_STATES = ['planned', 'moved', 'cancelled', 'happened'] as const
export type InterviewState = (typeof INTERVIEW_STATES)[number]

/** One word about an interview. Several events with the same `key` speak of the same interview; the latest holds. */
export interface InterviewWord {
  key: string
  state: InterviewState
  round: number | null
  label: string | null
  start: Instant | null
  place: string | null
  withWhom: string | null
}

export const PAY_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const
export type PayPeriod = (typeof PAY_PERIODS)[number]

/** Pay in whole units of `currency` (ISO 4217) per `period`. */
export interface Pay {
  min: number | null
  max: number | null
  currency: string | null
  period: PayPeriod | null
}

export interface TimelineEvent {
  id: string
  kind: EventKind
  day: Day
  instant: Instant | null
  origin: Origin
  /** The same fact has the same key, wherever it is read again (SPEC E2). */
  factKey: string
  messageId: string | null
  interview: InterviewWord | null
  amount: Pay | null
  deadline: Day | null
  note: string | null
}
