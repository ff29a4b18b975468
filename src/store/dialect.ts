import { existsSync, mkdirSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { Refusal } from '../domain/errors.ts'
import { type FullText, openFullText } from './full-text.ts'

export type Sqlite = BetterSqlite3.Database

export interface OpenDatabase {
  dialect: Dialect
  fullText: (personId: string) => FullText
  /** `ok`, or what the database engine finds wrong with the file. */
  integrity: () => string
  /** Size of the database file. */
  bytes: () => number
  /** Rewrites the file without what was deleted; not inside a transaction. */
  compact: () => void
  close: () => void
}

const CACHED_STATEMENTS = 300
const BUSY_MS = 20
const PATIENCE_MS = 30_000

/** Opens or makes the database file, readable by its owner alone. Refusal `damaged_data` if it is no database. */
export async function openDatabase(path: string): Promise<OpenDatabase> {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const sqlite = await refusingDamage(async () => configured(new BetterSqlite3(path, { timeout: BUSY_MS })))
  await chmod(path, 0o600)
  return {
    dialect: new ImmediateDialect({ database: cachingStatements(sqlite) }),
    fullText: (personId) => openFullText(sqlite, personId),
    integrity: () => integrityOf(sqlite),
    bytes: () =>
      Number(sqlite.pragma('page_count', { simple: true })) * Number(sqlite.pragma('page_size', { simple: true })),
    compact: () => {
      sqlite.exec('vacuum')
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
    },
    close: () => {
      sqlite.close()
    },
  }
}

/** What the engine finds wrong with pages and keys; `ok` if nothing. */
export function integrityOf(sqlite: Sqlite): string {
  const found = String(sqlite.pragma('integrity_check(20)', { simple: true }))
  const orphans = sqlite.pragma('foreign_key_check')
  return found === 'ok' && Array.isArray(orphans) && orphans.length > 0
    ? `${orphans.length} rows without a parent`
    : found
}

/** Runs what reads the file, and says damage as a refusal. */
export async function refusingDamage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
      throw new Refusal('damaged_data', `The file is no sound database: ${error.message}`)
    throw error
  }
}

function configured(sqlite: Sqlite): Sqlite {
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('cell_size_check = ON')
  sqlite.pragma('trusted_schema = OFF')
  sqlite.pragma('cache_size = -4096')
  sqlite.pragma('temp_store = MEMORY')
  sqlite.pragma('journal_size_limit = 16777216')
  return sqlite
}

// Kysely prepares each query anew, which costs more than running most of them.
function cachingStatements(sqlite: Sqlite): SqliteDialectConfig['database'] & object {
  const prepared = new Map<string, BetterSqlite3.Statement>()
  return {
    close: () => sqlite.close(),
    prepare: (sql: string) => {
      const known = prepared.get(sql)
      if (known) return known
      if (prepared.size >= CACHED_STATEMENTS) prepared.clear()
      const statement = sqlite.prepare(sql)
      prepared.set(sql, statement)
      return statement
    },
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver() {
    return new ImmediateDriver(this.#config)
  }

  override createAdapter() {
    return new TransactionalAdapter()
  }
}

/** SQLite can take back a change of tables: a migration that is interrupted leaves nothing half made. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

/** Writing transactions take the write lock at once: one that reads first and then writes cannot wait for another. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === 'read only') await connection.executeQuery(CompiledQuery.raw('begin deferred'))
    else await beginImmediately(connection)
  }
}

// SQLite waits without letting go of the thread, and so of every other request: a long wait is ours.
async function beginImmediately(connection: DatabaseConnection): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
    }
    await setTimeout(5)
  }
}

export function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
