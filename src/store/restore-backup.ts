import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { Instant } from '../domain/day.ts'
import { Refusal } from '../domain/errors.ts'
import { integrityOf, refusingDamage } from './dialect.ts'
import { refuseNewer } from './migrate.ts'

interface Restoring {
  /** The copy. */
  file: string
  /** The database that it replaces; no store may have it open. */
  path: string
  now: () => Instant
}

/**
 * [K11] Puts a copy in the place of the database; says where the old one stands now (null if there was none).
 * Refusal `not_found`, `damaged_data` or `newer_data`: then nothing has changed.
 */
export async function restoreBackup({ file, path, now }: Restoring): Promise<{ oldPath: string | null }> {
  if (!existsSync(file)) throw new Refusal('not_found', `There is no file ${file}.`, { what: 'backup' })
  await refusingDamage(async () => verify(file))
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const arriving = `${path}.arriving`
  await copyFile(file, arriving)
  await chmod(arriving, 0o600)
  const oldPath = existsSync(path) ? `${path}.before-${now().replace(/[:.]/g, '')}` : null
  if (oldPath) for (const suffix of ['', '-wal', '-shm']) await moveIfThere(path + suffix, oldPath + suffix)
  await rename(arriving, path)
  return { oldPath }
}

function verify(file: string): void {
  const sqlite = new BetterSqlite3(file, { readonly: true })
  try {
    const found = integrityOf(sqlite)
    if (found !== 'ok') throw new Refusal('damaged_data', `The copy is damaged: ${found}`)
    const isOurs = sqlite.prepare(`select 1 from sqlite_master where name = 'kysely_migration'`).get() !== undefined
    if (!isOurs) throw new Refusal('damaged_data', 'The file is a database, but not one of this program.')
    refuseNewer(sqlite.prepare<[], string>('select name from kysely_migration').pluck().all())
  } finally {
    sqlite.close()
  }
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (existsSync(from)) await rename(from, to)
}
