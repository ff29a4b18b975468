import { Refusal } from '../domain/errors.ts'
import { type ChangeLog, hashOf } from './change-log.ts'
import { fromNullableJson } from './json.ts'
import { childOf, hasPlace } from './relations.ts'
import { selectRow } from './rows.ts'
import { type ActionTable, type ChangeTable, type Row, TRACKED_TABLES, type TrackedTable } from './schema.ts'

interface Inverse {
  table: TrackedTable
  id: string
  before: Row | null
  after: Row | null
  hash: string | null
  /** The row as it is now. */
  current: Row | undefined
}

/** [K5] Applies the inverse of each change of an action, the last one first. */
export async function undo(log: ChangeLog, actionId: string): Promise<void> {
  const { db, personId } = log.source
  const action = await findAction(log, actionId)
  if (!action) throw new Refusal('not_found', `There is no action ${actionId}.`, { what: 'action' })
  if (action.undone_by !== null) throw cannotUndo('undo')
  const changes = await db
    .selectFrom('change')
    .selectAll()
    .where('person_id', '=', personId)
    .where('action_id', '=', actionId)
    .orderBy('position', 'desc')
    .execute()
  await log.batch(async () => {
    for (const change of changes) await takeBack(log, await inverseOf(log, change))
  })
  log.action.undoes = actionId
  log.action.subject ??= action.subject
  await markUndone(log, action)
}

async function inverseOf(log: ChangeLog, change: ChangeTable): Promise<Inverse> {
  const table = TRACKED_TABLES.find((name) => name === change.table_name)
  if (!table) throw new Error(`The change log speaks of a table ${change.table_name} that is not tracked.`)
  const { db, personId } = log.source
  return {
    table,
    id: change.row_id,
    before: fromNullableJson(change.before),
    after: fromNullableJson(change.after),
    hash: change.hash,
    current: await selectRow(db, table, { personId, id: change.row_id }),
  }
}

async function takeBack(log: ChangeLog, inverse: Inverse): Promise<void> {
  const { before, after } = inverse
  if (before === null) await takeBackInsert(log, inverse)
  else if (after === null) await takeBackDelete(log, inverse, before)
  else await takeBackUpdate(log, inverse, before, after)
}

async function takeBackInsert(log: ChangeLog, { table, id, hash, current }: Inverse): Promise<void> {
  if (!current || hashOf(current) !== hash) throw cannotUndo(await lastActionOn(log, table, id))
  const child = await childOf(log.source, table, id)
  if (child) throw cannotUndo(await lastActionOn(log, child.table, child.id))
  await log.delete(table, id)
}

async function takeBackUpdate(log: ChangeLog, { table, id, current }: Inverse, before: Row, after: Row): Promise<void> {
  const isAsItWasLeft = current && Object.entries(after).every(([name, cell]) => current[name] === cell)
  if (!isAsItWasLeft) throw cannotUndo(await lastActionOn(log, table, id))
  await log.updateCells(table, id, before)
}

async function takeBackDelete(log: ChangeLog, { table, id, current }: Inverse, before: Row): Promise<void> {
  if (current || !(await hasPlace(log.source, table, before))) throw cannotUndo(await lastActionOn(log, table, id))
  await log.insertRows(table, [before])
}

function cannotUndo(by: string | null): Refusal {
  return new Refusal('cannot_undo', `A later action builds on it: ${by ?? 'unknown'}.`, { by })
}

async function lastActionOn(log: ChangeLog, table: TrackedTable, id: string): Promise<string | null> {
  const { db, personId } = log.source
  const last = await db
    .selectFrom('change')
    .innerJoin('action', (join) =>
      join.onRef('action.person_id', '=', 'change.person_id').onRef('action.id', '=', 'change.action_id'),
    )
    .select('action.name')
    .where('change.person_id', '=', personId)
    .where('change.table_name', '=', table)
    .where('change.row_id', '=', id)
    .orderBy('action.at', 'desc')
    .orderBy('action.id', 'desc')
    .executeTakeFirst()
  return last?.name ?? null
}

/** What was undone holds no longer; what it had undone itself holds again, and so on back along the chain. */
async function markUndone(log: ChangeLog, action: ActionTable): Promise<void> {
  let undoneBy: string | null = log.action.id
  for (let each: ActionTable | undefined = action; each; ) {
    await setUndoneBy(log, each.id, undoneBy)
    undoneBy = undoneBy === null ? each.id : null
    each = each.undoes === null ? undefined : await findAction(log, each.undoes)
  }
}

async function setUndoneBy(log: ChangeLog, id: string, undoneBy: string | null): Promise<void> {
  const { db, personId } = log.source
  await db
    .updateTable('action')
    .set({ undone_by: undoneBy })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .execute()
}

function findAction(log: ChangeLog, id: string): Promise<ActionTable | undefined> {
  const { db, personId } = log.source
  return db.selectFrom('action').selectAll().where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()
}
