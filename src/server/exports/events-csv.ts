import type { LoggedEvent } from '../../domain/logged-event.ts'
import type { Store } from '../../store/store.ts'
import { BYTE_ORDER_MARK, type Cell, csvLine } from './csv.ts'
import { everyApplication } from './every-application.ts'

const COLUMNS: readonly [string, (event: LoggedEvent) => Cell][] = [
  ['id', ({ id }) => id],
  ['day', ({ day }) => day],
  ['instant', ({ instant }) => instant],
  ['kind', ({ kind }) => kind],
  ['origin', ({ origin }) => origin],
  ['interview_state', ({ interview }) => interview?.state ?? null],
  ['interview_start', ({ interview }) => interview?.start ?? null],
  ['interview_label', ({ interview }) => interview?.label ?? null],
  ['deadline', ({ deadline }) => deadline],
  ['amount_min', ({ amount }) => amount?.min ?? null],
  ['amount_max', ({ amount }) => amount?.max ?? null],
  ['amount_currency', ({ amount }) => amount?.currency ?? null],
  ['note', ({ note }) => note],
  ['message_subject', ({ message }) => message?.subject ?? null],
  ['application_id', ({ applicationId }) => applicationId],
]

/** One record for each event of every application. */
export async function* eventsCsv(store: Store): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(['company', 'role', ...COLUMNS.map(([name]) => name)])
  for await (const { application, timeline } of everyApplication(store)) {
    for (const event of timeline) {
      yield csvLine([application.company, application.role, ...COLUMNS.map(([, cell]) => cell(event))])
    }
  }
}
