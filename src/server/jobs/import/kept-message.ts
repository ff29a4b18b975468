import { v7 as newId } from 'uuid'
import { type Day, dayOf } from '../../../domain/day.ts'
import { isAboutAnApplication } from '../../../domain/mail-kind.ts'
import type { MailMessage, Message, Understanding } from '../../../domain/message.ts'
import type { Teaching } from '../../../domain/teaching.ts'
import { taught } from '../../../mail/learning/taught.ts'
import { UNDERSTANDING_VERSION } from '../../../mail/understanding-version.ts'

/** What is known beside the mail while it is read. */
export interface Reading {
  zone: string
  connectedOn: Day
  teachings: readonly Teaching[]
}

/** A message as it was understood and will be kept, not yet arranged. */
export function keptMessage(
  message: MailMessage,
  understanding: Understanding,
  { zone, connectedOn, teachings }: Reading,
): Message {
  const day = message.sentAt === null ? null : dayOf(message.sentAt, zone)
  return {
    ...message,
    id: newId(),
    day,
    understanding: taught(message, understanding, teachings),
    understandingVersion: UNDERSTANDING_VERSION,
    applicationId: null,
    isArranged: false,
    isHistory: day !== null && day < connectedOn,
  }
}

export function isAboutTheSearch({ understanding: { kind } }: Message): boolean {
  return isAboutAnApplication(kind)
}
