import type { EventKind } from '../../../../domain/event.ts'
import type { Dates } from '../../../dates.ts'
import { useDates } from '../../../queries.ts'
import { text } from '../../../text.ts'
import { payText } from '../pay-text.ts'
import type { TimelineItem } from './days-of.ts'
import classes from './timeline.module.css'

const words = text.application.timeline

interface EventDetailsProps {
  event: TimelineItem
  /** Whether a later event moved or cancelled the interview that this one speaks of. */
  isOutdated: boolean
}

/** What is known of an event besides its name, and the note that was written about it. */
export function EventDetails({ event, isOutdated }: EventDetailsProps) {
  const dates = useDates()
  const lines = [
    ...interviewLines(event.interview, isOutdated, dates),
    payText(event.amount),
    event.deadline === null ? null : deadlineText(event.kind, dates.day(event.deadline)),
    event.origin === 'import' ? words.fromImport : null,
  ].filter((line) => line !== null)
  return (
    <>
      {lines.map((line) => (
        <div key={line} className={classes.detail}>
          {line}
        </div>
      ))}
      {event.note !== null && <p className={classes.note}>{event.note}</p>}
    </>
  )
}

function deadlineText(kind: EventKind, day: string): string {
  if (kind === 'considered') return words.sendBy(day)
  return kind === 'assessment' ? words.handInBy(day) : words.answerBy(day)
}

function interviewLines(interview: TimelineItem['interview'], isOutdated: boolean, dates: Dates): (string | null)[] {
  if (!interview) return []
  const { withWhom, place } = interview
  return [interviewWhen(interview, isOutdated, dates), withWhom === null ? null : words.withWhom(withWhom), place]
}

function interviewWhen(
  { state, start }: NonNullable<TimelineItem['interview']>,
  isOutdated: boolean,
  dates: Dates,
): string {
  if (isOutdated && start !== null) return words.interviewWasPlanned(dates.moment(start))
  switch (state) {
    case 'planned': {
      if (start === null) return words.interviewPlanned
      return dates.isPast(start) ? words.interviewWas(dates.moment(start)) : words.interviewAt(dates.moment(start))
    }
    case 'moved':
      return start === null ? words.interviewMovedOpen : words.interviewMoved(dates.moment(start))
    case 'cancelled':
      return words.interviewCancelled
    case 'happened':
      return words.interviewHappened
  }
}
