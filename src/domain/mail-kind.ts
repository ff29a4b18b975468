import type { EventKind } from './event.ts'

/** What a message is to the search. The last two are not about an application at all. */
export const MAIL_KINDS = [
  'acknowledgement',
  'update',
  'request',
  'assessment',
  'interview',
  'offer',
  'rejection',
  'outreach',
  'alert',
  'unrelated',
] as const

export type MailKind = (typeof MAIL_KINDS)[number]

/** The event that a message of this kind is evidence of; null where nothing happened to an application. */
export function eventOf(kind: MailKind): EventKind | null {
  return kind === 'alert' || kind === 'unrelated' ? null : kind
}

/** A message's place in the text that a decision rests on, in UTF-16 units. */
export interface EvidenceSpan {
  start: number
  end: number
}
