import type { TimelineEvent } from './event.ts'

/** An event with where it belongs and the message that it was read in. */
export interface LoggedEvent extends TimelineEvent {
  applicationId: string
  message: { subject: string; from: string } | null
}
