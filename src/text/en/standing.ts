import { counted } from '../plural.ts'

/** Where an application stands, in the few words that fit into a table's cell. */
export const standing = {
  interviewing: (round: number | null) => (round === null ? 'Interviewing' : `Interviewing, round ${round}`),
  interviewPlanned: (round: number | null) =>
    round === null || round === 1 ? 'Interview planned' : `Round ${round} planned`,
  offerAccepted: 'Accepted',

  heard: (days: number) => {
    if (days <= 0) return 'Today'
    if (days === 1) return 'Yesterday'
    return `${ago(days)} ago`
  },
  nothingYet: (days: number) => {
    if (days <= 0) return 'Sent today'
    return `${ago(days)}, nothing yet`
  },
  notSentYet: 'Not sent yet',
  noDay: 'No day known',

  interviewNext: (moment: string) => moment,
  interviewNoTime: 'Interview, time not known yet',
  answerBy: (day: string) => `Answer by ${day}`,
  dueBy: (day: string) => `Due by ${day}`,
  sendBy: (day: string) => `Send by ${day}`,
  dayHasPassed: (day: string) => `The day was ${day}`,
  nothingToDo: 'Nothing to do',
  endedOn: (day: string) => `Ended ${day}`,
}

function ago(days: number): string {
  if (days < 60) return counted(days, 'day', 'days')
  if (days < 730) return counted(Math.round(days / 30.4), 'month', 'months')
  return counted(Math.round(days / 365), 'year', 'years')
}
