import type { StandingView } from '../../api/applications.ts'
import type { Dates } from '../dates.ts'
import { text } from '../text.ts'

const words = text.standing

/** What comes next: the interview, the day to answer by, or honestly nothing. */
export function nextThing({ closing, nextInterview, deadline, stage }: StandingView, dates: Dates): string {
  if (closing.kind === 'closed') return words.endedOn(dates.day(closing.on))
  if (nextInterview) {
    return nextInterview.start === null
      ? words.interviewNoTime
      : words.interviewNext(capitalised(dates.moment(nextInterview.start)))
  }
  if (deadline === null) return words.nothingToDo
  if (deadline < dates.today) return words.dayHasPassed(dates.near(deadline))
  if (stage === 'offer') return words.answerBy(dates.near(deadline))
  return stage === 'considered' ? words.sendBy(dates.near(deadline)) : words.dueBy(dates.near(deadline))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
