import { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Instant } from '../domain/day.ts'
import { Refusal } from '../domain/errors.ts'
import { backUp } from './backup.ts'
import { type OpenDatabase, refusingDamage } from './dialect.ts'
import { MIGRATIONS } from './migrations/index.ts'

interface Migrating {
  opened: OpenDatabase
  path: string
  now: () => Instant
  backups: string | undefined
  migrations?: Record<string, Migration>
}

type MigrationTable = { kysely_migration: { name: string } }

/** [K10] Brings the tables up to date, with a copy first if there is anything to lose. Refusal `newer_data`, `damaged_data`. */
export async function migrate({ opened, path, now, backups, migrations = MIGRATIONS }: Migrating): Promise<void> {
  await refusingDamage(async () => {
    const db = new Kysely<MigrationTable>({ dialect: opened.dialect })
    const applied = await appliedMigrations(db)
    refuseNewer(applied, migrations)
    const isPending = Object.keys(migrations).some((name) => !applied.includes(name))
    if (!isPending) return
    if (backups !== undefined && applied.length > 0) await backUp({ path, folder: backups, now })
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
  })
}

/** The name of the newest migration: what the tables of this version look like. */
export function schemaVersion(): string {
  return Object.keys(MIGRATIONS).at(-1) ?? ''
}

/** Refusal `newer_data` if there is a migration that this version does not know. */
export function refuseNewer(applied: readonly string[], known: Record<string, Migration> = MIGRATIONS): void {
  const unknown = applied.find((name) => !Object.hasOwn(known, name))
  if (unknown)
    throw new Refusal('newer_data', `The data was written by a newer version (${unknown}).`, { version: unknown })
}

async function appliedMigrations(db: Kysely<MigrationTable>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) {
    if (tables.length > 0) throw new Refusal('damaged_data', 'The file is a database, but not one of this program.')
    return []
  }
  const rows = await db.selectFrom('kysely_migration').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}
