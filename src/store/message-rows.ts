import type { Message } from '../domain/message.ts'
import { fromJson, type Json, toJson } from './json.ts'
import type { MessageHeaders, MessageTable } from './schema.ts'

export function toMessage(row: MessageTable): Message {
  return {
    ...fromJson(row.headers),
    id: row.id,
    fingerprint: row.fingerprint,
    subject: row.subject,
    sentAt: row.sent_at,
    day: row.day,
    text: row.text,
    authentication: row.authentication,
    understanding: fromJson(row.understanding),
    understandingVersion: row.understanding_version,
    applicationId: row.application_id,
    isArranged: row.is_arranged === 1,
    isHistory: row.is_history === 1,
  }
}

export function toMessageRow(personId: string, message: Message): MessageTable {
  const { messageId, references, from, replyTo, to, labels, isAutomated, isList, isFromOwner, invitedTo } = message
  const headers = { messageId, references, from, replyTo, to, labels, isAutomated, isList, isFromOwner, invitedTo }
  return {
    person_id: personId,
    id: message.id,
    fingerprint: message.fingerprint,
    headers: toJson(headers),
    sender_domain: from?.address.split('@').at(-1)?.toLowerCase() ?? null,
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
