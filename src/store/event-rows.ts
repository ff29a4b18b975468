import type { TimelineEvent } from '../domain/event.ts'
import { fromNullableJson, toJson } from './json.ts'
import type { EventTable } from './schema.ts'

export function toEvent(row: EventTable): TimelineEvent {
  return {
    id: row.id,
    kind: row.kind,
    day: row.day,
    instant: row.instant,
    origin: row.origin,
    factKey: row.fact_key,
    messageId: row.message_id,
    interview: fromNullableJson(row.interview),
    amount: fromNullableJson(row.amount),
    deadline: row.deadline,
    note: row.note,
  }
}

export function toEventRow(
  { personId, applicationId }: { personId: string; applicationId: string },
  event: TimelineEvent,
): EventTable {
  return {
    person_id: personId,
    id: event.id,
    application_id: applicationId,
    kind: event.kind,
    day: event.day,
    instant: event.instant,
    origin: event.origin,
    fact_key: event.factKey,
    message_id: event.messageId,
    interview: event.interview === null ? null : toJson(event.interview),
    amount: event.amount === null ? null : toJson(event.amount),
    deadline: event.deadline,
    note: event.note,
  }
}
