import { text } from '../../../text.ts'
import type { TimelineItem } from './days-of.ts'

/** What an event is called in the timeline; an interview by its own name and round. */
export function eventName({ kind, interview }: TimelineItem): string {
  if (!interview) return text.words.event[kind]
  return text.application.timeline.interview(interview.round, interview.label)
}
