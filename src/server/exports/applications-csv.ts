import type { Store } from '../../store/store.ts'
import { BYTE_ORDER_MARK, type Cell, csvLine } from './csv.ts'
import { everyApplication, type WholeApplication } from './every-application.ts'

const COLUMNS: readonly [string, (row: WholeApplication) => Cell][] = [
  ['id', ({ application }) => application.id],
  ['company', ({ application }) => application.company],
  ['role', ({ application }) => application.role],
  ['stage', ({ application }) => application.standing.stage],
  ['furthest_stage', ({ application }) => application.standing.furthest],
  ['closed_by', ({ application: { standing } }) => (standing.closing.kind === 'closed' ? standing.closing.by : null)],
  ['closed_on', ({ application: { standing } }) => (standing.closing.kind === 'closed' ? standing.closing.on : null)],
  ['sent_on', ({ application }) => application.standing.sentOn],
  ['last_heard_on', ({ application }) => application.standing.lastHeardOn],
  ['interviews_had', ({ application }) => application.standing.interviewsHad],
  ['deadline', ({ application }) => application.standing.deadline],
  ['channel', ({ application }) => application.channel],
  ['where_found', ({ application }) => application.whereFound],
  ['place', ({ application }) => application.place],
  ['work_mode', ({ application }) => application.workMode],
  ['pay_min', ({ application }) => application.pay?.min ?? null],
  ['pay_max', ({ application }) => application.pay?.max ?? null],
  ['pay_currency', ({ application }) => application.pay?.currency ?? null],
  ['pay_period', ({ application }) => application.pay?.period ?? null],
  ['resume_version', ({ application }) => application.resumeVersion],
  ['tags', ({ application }) => application.tags.join(', ')],
  ['posting_url', ({ application }) => application.postingUrl],
  ['search_id', ({ application }) => application.searchId],
]

/** One record for each application. */
export async function* applicationsCsv(store: Store): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(COLUMNS.map(([name]) => name))
  for await (const whole of everyApplication(store)) yield csvLine(COLUMNS.map(([, cell]) => cell(whole)))
}
