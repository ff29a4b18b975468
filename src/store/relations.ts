import { findId, selectRow } from './rows.ts'
import type { Row, TrackedTable } from './schema.ts'
import type { Source } from './source.ts'

/** Rows that only make sense while their parent is there. */
const RELATIONS = [
  { parent: 'search', child: 'application', column: 'search_id' },
  { parent: 'application', child: 'event', column: 'application_id' },
  { parent: 'application', child: 'message', column: 'application_id' },
  { parent: 'application', child: 'proposal', column: 'application_id' },
  { parent: 'message', child: 'event', column: 'message_id' },
  { parent: 'message', child: 'proposal', column: 'message_id' },
] as const

const ONLY_ONCE = [
  { table: 'event', column: 'fact_key' },
  { table: 'proposal', column: 'fact_key' },
  { table: 'message', column: 'fingerprint' },
] as const

/** A row that belongs to this one, if there is any. */
export async function childOf(
  { db, personId }: Source,
  table: TrackedTable,
  id: string,
): Promise<{ table: TrackedTable; id: string } | null> {
  for (const { child, column } of RELATIONS.filter(({ parent }) => parent === table)) {
    const found = await findId(db, child, personId, { column, value: id })
    if (found) return { table: child, id: found }
  }
  return null
}

/** Whether a row could be put back: its parents are there, and nothing has taken what may be there only once. */
export async function hasPlace({ db, personId }: Source, table: TrackedTable, row: Row): Promise<boolean> {
  for (const { parent, column } of RELATIONS.filter(({ child }) => child === table)) {
    const id = row[column]
    if (typeof id === 'string' && !(await selectRow(db, parent, { personId, id }, ['id']))) return false
  }
  for (const { column } of ONLY_ONCE.filter((each) => each.table === table)) {
    if (await findId(db, table, personId, { column, value: row[column] ?? null })) return false
  }
  return true
}
