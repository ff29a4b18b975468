import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import type { Database } from '../../src/store/schema.ts'
import { askPostgres } from '../setup/ask-postgres.ts'
import { openTestStore } from './open-test-store.ts'

const db = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (each) => new PostgresIntrospector(each),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

test('[K13] PostgreSQL is really asked: it accepts a sound query and refuses one of SQLite alone', async () => {
  const sound = db.selectFrom('event').selectAll().where('person_id', '=', 'me').compile()
  const unsound = db
    .selectFrom('event')
    .select(({ fn }) => fn<string>('group_concat', ['id']).as('ids'))
    .compile()
  const refused = await askPostgres(inject('postgres'), [sound, unsound])
  expect(refused).toEqual([expect.stringContaining('group_concat')])
})

test('[K13] every query of a store is heard by whoever listens', async () => {
  const heard: unknown[] = []
  const listen = (query: unknown) => heard.push(query)
  subscribe('foothold:query', listen)
  const { store } = await openTestStore()
  await store.read((from) => from.settings.get())
  unsubscribe('foothold:query', listen)
  expect(heard).toContainEqual(expect.objectContaining({ sql: expect.stringContaining('"setting"') }))
})

test('[K13] the migrations made the same tables and columns on both databases', async () => {
  const client = new pg.Client({ connectionString: inject('postgres') })
  await client.connect()
  const { rows } = await client.query(
    `select table_name || '.' || column_name as name, data_type from information_schema.columns where table_schema = 'public'`,
  )
  await client.end()
  const own = rows.filter(({ name }) => !name.startsWith('kysely_'))
  expect(new Set(own.map(({ data_type }) => data_type))).toEqual(new Set(['text', 'integer']))
  expect(own.length).toBeGreaterThan(100)
})

test('[K13] only the dialect and what stands beside it speak to SQLite itself', () => {
  const folder = join(import.meta.dirname, '../../src/store')
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const speaking = files.filter((name) =>
    /from 'better-sqlite3'|\bpragma\(/.test(readFileSync(join(folder, name), 'utf8')),
  )
  expect(speaking.sort()).toEqual(['backup.ts', 'dialect.ts', 'lock.ts', 'restore-backup.ts'])
})
