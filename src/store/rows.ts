import { type Kysely, sql } from 'kysely'
import type { Cell, Database, Row } from './schema.ts'

const CELLS_PER_STATEMENT = 10_000

interface RowKey {
  personId: string
  id: string
}

type AnyTable = keyof Database & string

/** Rows of any table by key, for the change log: the one place where a table's name is a value. */
export async function selectRow(
  db: Kysely<Database>,
  table: AnyTable,
  { personId, id }: RowKey,
  columns?: readonly string[],
): Promise<Row | undefined> {
  const what = columns ? sql.join(columns.map((name) => sql.ref(name))) : sql`*`
  const found = await sql<Row>`
    select ${what} from ${sql.table(table)} where person_id = ${personId} and id = ${id}
  `.execute(db)
  return found.rows[0]
}

/** All rows need the same columns. */
export async function insertRows(db: Kysely<Database>, table: AnyTable, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {})
  const perStatement = Math.max(1, Math.floor(CELLS_PER_STATEMENT / Math.max(1, names.length)))
  for (let start = 0; start < rows.length; start += perStatement) {
    const values = rows.slice(start, start + perStatement).map((row) => sql`(${cells(names.map((name) => row[name]))})`)
    await sql`
      insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))}) values ${sql.join(values)}
    `.execute(db)
  }
}

export async function updateRow(
  db: Kysely<Database>,
  table: AnyTable,
  { personId, id }: RowKey,
  patch: Row,
): Promise<void> {
  const set = Object.entries(patch).map(([name, cell]) => sql`${sql.ref(name)} = ${cell}`)
  await sql`
    update ${sql.table(table)} set ${sql.join(set)} where person_id = ${personId} and id = ${id}
  `.execute(db)
}

export async function deleteRow(db: Kysely<Database>, table: AnyTable, { personId, id }: RowKey): Promise<void> {
  await sql`delete from ${sql.table(table)} where person_id = ${personId} and id = ${id}`.execute(db)
}

function cells(values: readonly (Cell | undefined)[]) {
  return sql.join(values.map((value) => sql`${value ?? null}`))
}

/** The id of a row whose column holds this value, if there is one. */
export async function findId(
  db: Kysely<Database>,
  table: AnyTable,
  personId: string,
  { column, value }: { column: string; value: Cell },
): Promise<string | undefined> {
  const found = await sql<{ id: string }>`
    select id from ${sql.table(table)} where person_id = ${personId} and ${sql.ref(column)} = ${value} limit 1
  `.execute(db)
  return found.rows[0]?.id
}
