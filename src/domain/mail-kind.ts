import type { EventKind } from './event.ts'

/** What a message from others is to the search. The last two are not about an application at all. */
export const RECEIVED_KINDS = [
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
export type ReceivedKind = (typeof RECEIVED_KINDS)[number]

/** What a message is that the person wrote. The last one tells of nothing that they did. */
export const SENT_KINDS = ['application', 'follow_up', 'withdrawal', 'acceptance', 'decline', 'other'] as const
export type SentKind = (typeof SENT_KINDS)[number]

export const MAIL_KINDS = [...RECEIVED_KINDS, ...SENT_KINDS] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** Whether mail of this kind concerns an application at all. */
export function isAboutAnApplication(kind: MailKind): boolean {
  return eventOf(kind) !== null
}

/** The event that a message of this kind is evidence of; null where nothing happened to an application. */
export function eventOf(kind: MailKind): EventKind | null {
  switch (kind) {
    case 'alert':
    case 'unrelated':
    case 'other':
      return null
    case 'application':
      return 'sent'
    case 'follow_up':
      return 'follow_up_sent'
    default:
      return kind
  }
}

/** A message's place in the text that a decision rests on, in UTF-16 units. */
export interface EvidenceSpan {
  start: number
  end: number
}
