import type { EventDraftInput } from '../../../../api/events.ts'
import type { Day } from '../../../../domain/day.ts'
import type { EventKind, InterviewState, Pay } from '../../../../domain/event.ts'
import type { Dates } from '../../../dates.ts'
import { instantOf, localTimeOf } from '../../../zoned-time.ts'
import { NO_PAY } from '../pay-fields.tsx'
import type { TimelineItem } from './days-of.ts'

/** An event as its form holds it: texts are never null, times are local to the person's zone. */
export interface EventFields {
  kind: EventKind
  day: Day
  note: string
  /** Which interview it speaks of; empty for a new one. */
  key: string
  state: InterviewState
  round: number | ''
  label: string
  start: string
  place: string
  withWhom: string
  deadline: string
  amount: Pay
}

export function fieldsOf(event: TimelineItem | undefined, { today, zone }: Dates): EventFields {
  const interview = event?.interview
  return {
    kind: event?.kind ?? 'note',
    day: event?.day ?? today,
    note: event?.note ?? '',
    key: interview?.key ?? '',
    state: interview?.state ?? 'planned',
    round: interview?.round ?? '',
    label: interview?.label ?? '',
    start: interview?.start ? localTimeOf(interview.start, zone) : '',
    place: interview?.place ?? '',
    withWhom: interview?.withWhom ?? '',
    deadline: event?.deadline ?? '',
    amount: event?.amount ?? NO_PAY,
  }
}

/** What the form says, without the fields that its kind does not have. */
export function draftOf(fields: EventFields, zone: string): EventDraftInput {
  const { kind, day, note, deadline, amount } = fields
  return {
    kind,
    day,
    note: note.trim() || null,
    deadline: hasDeadline(kind) ? deadline || null : null,
    amount: kind === 'offer' && (amount.min !== null || amount.max !== null) ? amount : null,
    ...(kind === 'interview' ? { interview: interviewOf(fields, zone) } : {}),
  }
}

export function hasDeadline(kind: EventKind): boolean {
  return kind === 'offer' || kind === 'assessment' || kind === 'considered'
}

function interviewOf(fields: EventFields, zone: string): NonNullable<EventDraftInput['interview']> {
  return {
    state: fields.state,
    round: fields.round === '' ? null : fields.round,
    label: fields.label.trim() || null,
    start: fields.start === '' ? null : instantOf(fields.start, zone),
    place: fields.place.trim() || null,
    withWhom: fields.withWhom.trim() || null,
    ...(fields.key === '' ? {} : { key: fields.key }),
  }
}
