import type { StandingView } from '../../api/applications.ts'
import { type Day, daysBetween } from '../../domain/day.ts'
import { text } from '../text.ts'

const words = text.standing

/** "3 days ago", or how long nothing has come since it was sent. */
export function lastHeard({ lastHeardOn, sentOn, stage }: StandingView, today: Day): string {
  if (lastHeardOn !== null) return words.heard(daysBetween(lastHeardOn, today))
  if (sentOn !== null) return words.nothingYet(daysBetween(sentOn, today))
  return stage === 'considered' ? words.notSentYet : words.noDay
}
