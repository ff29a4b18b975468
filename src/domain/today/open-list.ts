import { type Day, dayOf } from '../day.ts'
import type { OpenApplication } from './steps.ts'

interface Moment {
  today: Day
  zone: string
}

/** [T7] What has a day ahead comes first, the nearest at the top; then the others in the order given. Each stands once. */
export function openList<Listed extends OpenApplication>(
  pressing: readonly Listed[],
  others: readonly Listed[],
  moment: Moment,
): Listed[] {
  const ahead = pressing
    .map((application) => ({ application, day: nextDay(application, moment) }))
    .filter(({ day }) => day !== null && day >= moment.today)
    .sort((a, b) => inOrder(a.day ?? '', b.day ?? '') || inOrder(a.application.id, b.application.id))
    .map(({ application }) => application)
  const listed = new Set(ahead.map(({ id }) => id))
  return [...ahead, ...others.filter(({ id }) => !listed.has(id))]
}

function nextDay({ deadline, nextInterviewAt }: OpenApplication, { zone }: Moment): Day | null {
  const interview = nextInterviewAt === null ? null : dayOf(nextInterviewAt, zone)
  if (interview === null || deadline === null) return interview ?? deadline
  return interview < deadline ? interview : deadline
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
