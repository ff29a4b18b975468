import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ActionName } from '../domain/action.ts'
import { Refusal } from '../domain/errors.ts'
import { Derived, type RowChange } from './derived.ts'
import { toJson } from './json.ts'
import { deleteRow, insertRows, selectRow, updateRow } from './rows.ts'
import type { ChangeTable, Database, Row, TrackedTable } from './schema.ts'
import type { Source } from './source.ts'

/** Where writers stand: a reader's source inside a transaction, which only a write of the store can give. */
export interface WritingSource extends Source {
  db: Transaction<Database>
}

export interface CurrentAction {
  id: string
  name: ActionName
  subject: string | null
  undoes: string | null
  /** How many changes earlier transactions of the same action have recorded. */
  changesBefore: number
}

/** [K3] The only way to change a tracked table: each row is recorded as it was and as it became. */
export class ChangeLog {
  readonly source: WritingSource
  readonly action: CurrentAction
  readonly #derived: Derived
  #changes: ChangeTable[] = []
  #recorded = 0
  #openBatches = 0

  constructor(source: WritingSource, action: CurrentAction) {
    this.source = source
    this.action = action
    this.#derived = new Derived(source)
  }

  insert<T extends TrackedTable>(table: T, rows: readonly (Database[T] & Row)[]): Promise<void> {
    return this.insertRows(table, rows)
  }

  /** Changes only the cells that differ, and says whether any did. Refusal `not_found`. */
  update<T extends TrackedTable>(table: T, id: string, patch: Partial<Database[T]> & Row): Promise<boolean> {
    return this.updateCells(table, id, patch)
  }

  /** As `insert`, of rows as the log itself remembers them. */
  async insertRows(table: TrackedTable, rows: readonly Row[]): Promise<void> {
    await insertRows(this.source.db, table, rows)
    for (const row of rows) await this.#record({ table, id: String(row.id), before: null, after: row })
    await this.#settle()
  }

  /** As `update`, of cells as the log itself remembers them. */
  async updateCells(table: TrackedTable, id: string, patch: Row): Promise<boolean> {
    const before = await this.#present(table, id, Object.keys(patch))
    const differing = Object.keys(patch).filter((name) => before[name] !== patch[name])
    if (differing.length === 0) return false
    const cells = only(patch, differing)
    await updateRow(this.source.db, table, { personId: this.source.personId, id }, cells)
    await this.#record({ table, id, before: only(before, differing), after: cells })
    await this.#settle()
    return true
  }

  async delete(table: TrackedTable, id: string): Promise<void> {
    const before = await this.#present(table, id)
    await deleteRow(this.source.db, table, { personId: this.source.personId, id })
    await this.#record({ table, id, before, after: null })
    await this.#settle()
  }

  /** Summaries and full text follow once, after all of `work`, not after each row of it. */
  async batch<T>(work: () => Promise<T>): Promise<T> {
    this.#openBatches += 1
    const done = await work().finally(() => {
      this.#openBatches -= 1
    })
    await this.#settle()
    return done
  }

  /** Writes what was recorded. An action that changed nothing is not kept. */
  async finish(): Promise<void> {
    await this.#settle()
    await this.#writeChanges()
    if (this.#recorded === 0) return
    const { id, name, subject, undoes } = this.action
    const { db, personId, now } = this.source
    await db
      .insertInto('action')
      .values({ person_id: personId, id, name, subject, at: now(), undone_by: null, undoes, changes: this.#recorded })
      .onConflict((conflict) =>
        conflict
          .columns(['person_id', 'id'])
          .doUpdateSet((up) => ({ changes: up('action.changes', '+', up.ref('excluded.changes')) })),
      )
      .execute()
  }

  async #present(table: TrackedTable, id: string, columns?: readonly string[]): Promise<Row> {
    const row = await selectRow(this.source.db, table, { personId: this.source.personId, id }, columns)
    if (!row) throw new Refusal('not_found', `There is no ${table} ${id}.`, { what: table })
    return row
  }

  async #record(change: RowChange): Promise<void> {
    const { table, id, before, after } = change
    this.#changes.push({
      person_id: this.source.personId,
      action_id: this.action.id,
      position: this.action.changesBefore + this.#recorded,
      table_name: table,
      row_id: id,
      before: before && toJson(before),
      // A whole new row would be stored twice, mail above all: a hash tells as well whether it is still the same.
      after: before && after && toJson(after),
      hash: before ? null : hashOf(after ?? {}),
    })
    this.#recorded += 1
    this.#derived.touch(change)
    if (this.#changes.length >= 1000) await this.#writeChanges()
  }

  async #writeChanges(): Promise<void> {
    await insertRows(this.source.db, 'change', this.#changes)
    this.#changes = []
  }

  async #settle(): Promise<void> {
    if (this.#openBatches === 0) await this.#derived.follow()
  }
}

/** The same for the same row; empty cells apart, so that a column added later changes no hash. */
export function hashOf(row: Row): string {
  const cells = Object.entries(row)
    .filter(([, cell]) => cell !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(cells)).digest('base64url').slice(0, 22)
}

function only(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]))
}
