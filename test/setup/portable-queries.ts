import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { askPostgres } from './ask-postgres.ts'

/** [K13] Whatever a store test asks of SQLite is asked of PostgreSQL as well: does it understand the same query? */
const queries = new Map<string, CompiledQuery>()

beforeAll(() => subscribe('foothold:query', remember))

afterAll(async () => {
  unsubscribe('foothold:query', remember)
  expect(await askPostgres(inject('postgres'), queries.values()), 'queries that PostgreSQL refuses').toEqual([])
})

function remember(query: unknown): void {
  if (!isCompiled(query) || /^(begin|commit|rollback)/.test(query.sql)) return
  // The same statement with more rows or keys is the same statement.
  const shape = query.sql.replace(/\((\?, )*\?\)(, \((\?, )*\?\))*/g, '(?)')
  if (!queries.has(shape)) queries.set(shape, query)
}

function isCompiled(query: unknown): query is CompiledQuery {
  return typeof query === 'object' && query !== null && 'sql' in query && 'query' in query
}
