import type { Day, Instant } from './day.ts'

export interface Settings {
  /** IANA time zone; null until the person or the system says one. */
  zone: string | null
  /** When the person chose to start empty. */
  begunAt: Instant | null
  /** The day a source of mail was first connected: what happened before it is history, not news. */
  connectedOn: Day | null
}
