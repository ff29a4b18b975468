import type { Day } from '../../../domain/day.ts'
import type { OfferedTime, StatedInterview } from '../../../domain/stated-facts.ts'
import type { Reading } from '../reading/reading.ts'
import type { Statement } from '../reading/statements.ts'
import { daysIn } from './days-in.ts'
import { type Calendar, type MomentInText, momentsIn } from './moments-in.ts'
import { placeIn } from './place-in.ts'
import { CANCELS, MOVES, OFFERS, OLD_TIME, OR, UNTIL } from './spoken-words.ts'
import { timesIn } from './times-in.ts'
import { withWhomIn } from './with-whom.ts'

const MOST_STATEMENTS = 40
const MOST_INTERVIEWS = 6
const MOST_OFFERED = 12
const LONGEST_FIELD = 60
const LONGEST_GAP = 4

/** [M50] The interviews that a text plans, moves or cancels, and the times among which it lets the person choose. */
export function interviewsIn(
  reading: Reading,
  statements: readonly Statement[],
  calendar: Calendar,
): { interviews: StatedInterview[]; offeredTimes: OfferedTime[] } {
  const dated = statements
    .filter(({ text }) => /\d/.test(text))
    .slice(0, MOST_STATEMENTS)
    .map((statement, index, all) => {
      const above = all[index - 1]
      return {
        statement,
        moments: ahead(momentsIn(statement, calendar, dayAbove(above, statement, calendar)), calendar),
      }
    })
    .filter(({ moments }) => moments.length > 0)
  const all = dated.flatMap(({ moments }) => moments)
  const isMoved = statements.some(({ text }) => MOVES.test(text))
  const isCancelled = !isMoved && statements.some(({ text }) => CANCELS.test(text)) && distinct(all).length === 1
  const isChoice = !isCancelled && isOffered(statements, dated)
  if (isChoice) return { interviews: [], offeredTimes: distinct(all).slice(0, MOST_OFFERED).map(offered) }
  const state = isCancelled ? 'cancelled' : isMoved ? 'moved' : 'planned'
  const interviews = distinct(all).map(
    (moment): StatedInterview => ({
      uid: null,
      state,
      start: moment.start,
      place: placeIn(reading, statements),
      withWhom: withWhomIn(reading, moment.statement),
      at: placeOf(moment),
    }),
  )
  return { interviews: interviews.slice(0, MOST_INTERVIEWS), offeredTimes: [] }
}

/** A day on the line above, as in "Date: 3 March" and "Time: 10:00" below it. */
function dayAbove(above: Statement | undefined, { start }: Statement, calendar: Calendar): Day | null {
  if (!above || above.text.length > LONGEST_FIELD || start - above.end > LONGEST_GAP) return null
  if (timesIn(above.text, calendar.language).length > 0) return null
  const days = daysIn(above.text, calendar.language, calendar.sent)
  return days.length === 1 ? (days[0]?.day ?? null) : null
}

/** Not what is over, what holds no longer, and not until when something must be done. */
function ahead(moments: readonly MomentInText[], { sent }: Calendar): (MomentInText & { start: string })[] {
  return moments.flatMap((moment) => {
    const before = moment.statement.text.slice(Math.max(0, moment.from - 60), moment.from)
    const isOld = moments.length > 1 && OLD_TIME.test(before)
    const isOver = sent !== null && moment.day < sent
    const holds = moment.start !== null && !isOver && !isOld && !UNTIL.test(before)
    return holds && moment.start !== null ? [{ ...moment, start: moment.start }] : []
  })
}

/** One time that is asked about, or several with "or" between them or no word that both are meant. */
function isOffered(
  statements: readonly Statement[],
  dated: readonly { statement: Statement; moments: readonly MomentInText[] }[],
): boolean {
  const asks = dated.some(({ statement: { text } }) => OFFERS.test(text) && (text.includes('?') || OR.test(text)))
  const count = distinct(dated.flatMap(({ moments }) => moments)).length
  if (count <= 1) return asks || dated.some(({ statement: { text } }) => text.trimEnd().endsWith('?'))
  return (
    asks || dated.some(({ statement: { text } }) => OR.test(text)) || statements.some(({ text }) => OFFERS.test(text))
  )
}

function distinct<M extends MomentInText>(moments: readonly M[]): M[] {
  return moments.filter(({ start }, index) => moments.findIndex((each) => each.start === start) === index)
}

function offered(moment: MomentInText & { start: string }): OfferedTime {
  return { start: moment.start, at: placeOf(moment) }
}

function placeOf({ statement, from, to }: MomentInText) {
  return { start: statement.start + from, end: statement.start + to }
}
