import type { Instant } from '../domain/day.ts'
import { type Message, otherSide, type Understanding } from '../domain/message.ts'
import { NO_FACTS, type StatedInterview } from '../domain/stated-facts.ts'
import { fromJson, type Json, toJson } from './json.ts'
import type { MessageHeaders, MessageTable, StoredUnderstanding } from './schema.ts'

export function toMessage(row: MessageTable): Message {
  const { invitations, invitedTo, ...headers } = fromJson(row.headers)
  return {
    ...headers,
    invitations: invitations ?? [],
    id: row.id,
    fingerprint: row.fingerprint,
    subject: row.subject,
    sentAt: row.sent_at,
    day: row.day,
    text: row.text,
    authentication: row.authentication,
    understanding: understandingOf(row.understanding),
    understandingVersion: row.understanding_version,
    applicationId: row.application_id,
    isArranged: row.is_arranged === 1,
    isHistory: row.is_history === 1,
  }
}

/** Of every version: what an older one did not know is not stated. */
export function understandingOf(stored: Json<StoredUnderstanding>): Understanding {
  const { facts, interviewAt = null, ...rest } = fromJson(stored)
  return { ...rest, facts: facts ?? { ...NO_FACTS, interviews: interviewAt === null ? [] : [plannedAt(interviewAt)] } }
}

function plannedAt(start: Instant): StatedInterview {
  return { uid: null, state: 'planned', start, place: null, withWhom: null, at: null }
}

export function toMessageRow(personId: string, message: Message): MessageTable {
  const { messageId, references, from, replyTo, to, labels, isAutomated, isList, isFromOwner, invitations } = message
  const headers = { messageId, references, from, replyTo, to, labels, isAutomated, isList, isFromOwner, invitations }
  return {
    person_id: personId,
    id: message.id,
    fingerprint: message.fingerprint,
    headers: toJson(headers),
    sender_domain: otherSide(message)?.address.split('@').at(-1)?.toLowerCase() ?? null,
    subject: message.subject,
    sent_at: message.sentAt,
    day: message.day,
    text: message.text,
    authentication: message.authentication,
    understanding: toJson(message.understanding),
    understanding_version: message.understandingVersion,
    application_id: message.applicationId,
    is_arranged: message.isArranged ? 1 : 0,
    is_history: message.isHistory ? 1 : 0,
  }
}

/** The sender as a person reads it: name and address, because a name alone can lie. */
export function senderText(headers: Json<MessageHeaders>): string {
  const { from } = fromJson(headers)
  if (!from) return ''
  return from.name ? `${from.name} <${from.address}>` : from.address
}
