import type { Channel } from '../../domain/application/application.ts'
import type { EventKind, InterviewState } from '../../domain/event.ts'
import type { LetterKind } from './letters.ts'

/** One thing that happens in a story, counted in days before today. */
export interface Beat {
  ago: number
  kind: EventKind
  /** The letter that says it; without one the person noted it by hand. */
  letter?: LetterKind
  interview?: { key: string; state: InterviewState; round: number; label: string; startsIn: number }
  /** Days from today until the person must act. */
  deadlineIn?: number
  note?: string
}

/** What happens to one application, from the first beat to the last. */
export interface Story {
  beats: Beat[]
  channel?: Channel
  tags?: string[]
  /** The story before it at the same company, by its name here. */
  follows?: string
  name?: string
}
