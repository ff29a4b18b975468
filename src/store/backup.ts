import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { Instant } from '../domain/day.ts'

export interface Backup {
  fileName: string
  path: string
  bytes: number
  madeAt: Instant
}

interface BackingUp {
  /** The database file; it may be in use. */
  path: string
  /** Where copies are kept; made if it is missing. */
  folder: string
  now: () => Instant
}

const KEPT = 7
const DAY_MS = 86_400_000
const NAME = /^foothold-(\d{4}-\d{2}-\d{2}T)(\d{2})(\d{2})(\d{2})(\d{3}Z)\.db$/

/** [K11] A whole copy of the database while it is in use; the last seven are kept. */
export async function backUp({ path, folder, now }: BackingUp): Promise<Backup> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const target = join(folder, `foothold-${now().replace(/[:.]/g, '')}.db`)
  const unfinished = `${target}.part`
  await copyInUse(path, unfinished)
  await rename(unfinished, target)
  for (const { path: old } of (await listBackups(folder)).slice(KEPT)) await rm(old)
  return describe(target)
}

/** Makes a copy unless the newest one is less than a day old. */
export async function backUpDaily(options: BackingUp): Promise<Backup | null> {
  const [newest] = await listBackups(options.folder)
  if (newest && Date.parse(options.now()) - Date.parse(newest.madeAt) < DAY_MS) return null
  return backUp(options)
}

/** The copies that there are, newest first. */
export async function listBackups(folder: string): Promise<Backup[]> {
  const names = await readdir(folder).catch(() => [])
  const copies = names.filter((name) => NAME.test(name)).sort()
  return Promise.all(copies.reverse().map((name) => describe(join(folder, name))))
}

async function copyInUse(path: string, target: string): Promise<void> {
  const sqlite = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    // Every page is read once: the usual cache of 16 MB would only stay in memory.
    sqlite.pragma('cache_size = -1000')
    await sqlite.backup(target)
  } finally {
    sqlite.close()
  }
  await chmod(target, 0o600)
  const file = await open(target, 'r+')
  await file.sync()
  await file.close()
}

async function describe(path: string): Promise<Backup> {
  const { size } = await stat(path)
  const madeAt = basename(path).replace(NAME, '$1$2:$3:$4.$5')
  return { fileName: basename(path), path, bytes: size, madeAt }
}
