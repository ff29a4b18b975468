import { spawn } from 'node:child_process'
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import type { Kysely } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { backUp, backUpDaily, listBackups } from '../../src/store/backup.ts'
import { openDatabase } from '../../src/store/dialect.ts'
import { lockFolder } from '../../src/store/lock.ts'
import { migrate } from '../../src/store/migrate.ts'
import { MIGRATIONS } from '../../src/store/migrations/index.ts'
import { restoreBackup } from '../../src/store/restore-backup.ts'
import { openStore } from '../../src/store/store.ts'
import { application } from './builders.ts'
import { openTestStore, testFolder } from './open-test-store.ts'

const now = () => '2026-11-23T09:00:00.000Z'

test('[K7] the file and its folder belong to their owner alone', async () => {
  const path = join(testFolder(), 'data', 'foothold.db')
  await openTestStore({ path })
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
})

test('[K1] two people in one file see nothing of each other', async () => {
  const { store, path } = await openTestStore()
  const { actionId } = await store.write({ name: 'add_application' }, (to) => to.applications.add(application('Acme')))
  const other = await openStore({ path, personId: 'somebody else' })
  onTestFinished(() => other.close())
  const seen = await other.read(async (from) => ({
    list: (await from.applications.list({ state: 'all' }, null, 5)).total,
    found: await from.finding.find('acme', 5),
    searches: await from.searches.list(),
    actions: (await from.actions.list(null, 5)).total,
  }))
  expect(seen).toEqual({ list: 0, found: [], searches: [], actions: 0 })
  await expect(other.write({ name: 'undo' }, (to) => to.actions.undo(actionId))).rejects.toMatchObject({
    code: 'not_found',
  })
  await other.erase()
  expect(await store.read((from) => from.finding.find('acme', 5))).toHaveLength(1)
})

test('[K7] two stores on one file take turns, and each sees what the other wrote', async () => {
  const { store, path } = await openTestStore()
  const { store: worker } = await openTestStore({ path })
  const adding = Array.from({ length: 40 }, (_, index) =>
    (index % 2 ? store : worker).write({ name: 'example' }, async (to) => {
      await to.applications.list({}, null, 5)
      await to.applications.add(application(`Company ${index}`))
    }),
  )
  await Promise.all(adding)
  for (const each of [store, worker])
    expect((await each.read((from) => from.applications.list({}, null, 5))).total).toBe(40)
})

test('[K7] a read inside a write is an error at once, not a wait for ever', async () => {
  const { store } = await openTestStore()
  const nested = store.write({ name: 'begin' }, () => store.read((from) => from.settings.get()))
  await expect(nested).rejects.toThrow('begun inside another')
  let later: Promise<unknown> = Promise.resolve()
  await store.read(async () => {
    later = setTimeout(5).then(() => store.read((from) => from.settings.get()))
  })
  await expect(later).resolves.toMatchObject({ zone: null })
})

test('[K7] what was answered survives the death of the process', async () => {
  const path = join(testFolder(), 'foothold.db')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'write-for-ever.ts'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let answered = 0
  for await (const chunk of child.stdout) {
    answered += String(chunk).split('\n').length - 1
    if (answered >= 30) child.kill('SIGKILL')
  }
  const { store } = await openTestStore({ path })
  const { total } = await store.read((from) => from.applications.list({}, null, 5))
  expect(total).toBeGreaterThanOrEqual(answered)
  expect(await store.doctor()).toMatchObject({ integrity: 'ok', summariesRepaired: 0, documentsRepaired: 0 })
})

test('[K10] data of a newer version is refused and left as it is', async () => {
  const { store, path } = await openTestStore()
  await store.close()
  const meddling = new BetterSqlite3(path)
  meddling.exec(`insert into kysely_migration values ('999-later', '2030-01-01T00:00:00.000Z')`)
  meddling.close()
  const opening = openStore({ path, personId: 'me' })
  await expect(opening).rejects.toMatchObject({ code: 'newer_data', values: { version: '999-later' } })
})

test.each([
  { what: 'a file of text', spoil: (path: string) => writeFileSync(path, 'Dear diary, '.repeat(1000)) },
  { what: 'half a database', spoil: (path: string) => truncateSync(path, 40_000) },
  { what: 'a database of something else', spoil: (path: string) => foreignDatabase(path) },
])('[K10] $what is refused as damaged', async ({ spoil }) => {
  const { store, path } = await openTestStore()
  await store.close()
  spoil(path)
  await expect(openStore({ path, personId: 'me' })).rejects.toMatchObject({ code: 'damaged_data' })
})

function foreignDatabase(path: string): void {
  writeFileSync(path, '')
  const other = new BetterSqlite3(path)
  other.exec('create table recipe (name text)')
  other.close()
}

test('[K10] a copy is made before a migration that has something to change, and only then', async () => {
  const { store, path } = await openTestStore()
  await store.close()
  const backups = join(dirname(path), 'backups')
  const second = { up: (db: Kysely<unknown>) => db.schema.alterTable('search').addColumn('goal', 'text').execute() }
  for (const migrations of [MIGRATIONS, { ...MIGRATIONS, '999-next': second }]) {
    expect(await listBackups(backups)).toEqual([])
    const opened = await openDatabase(path)
    await migrate({ opened, path, now, backups, migrations })
    opened.close()
  }
  expect(await listBackups(backups)).toHaveLength(1)
  await expect(openStore({ path, personId: 'me' })).rejects.toMatchObject({ code: 'newer_data' })
})

test('[K10] a migration that fails leaves nothing half made', async () => {
  const { store, path } = await openTestStore()
  await store.close()
  const opened = await openDatabase(path)
  const failing = {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('search').addColumn('goal', 'text').execute()
      throw new Error('the power went out')
    },
  }
  const migrating = migrate({
    opened,
    path,
    now,
    backups: undefined,
    migrations: { ...MIGRATIONS, '999-next': failing },
  })
  await expect(migrating).rejects.toThrow('the power went out')
  opened.close()
  const { store: again } = await openTestStore({ path })
  expect(await again.read((from) => from.searches.list())).toHaveLength(1)
  expect(new BetterSqlite3(path, { readonly: true }).pragma('table_info(search)')).not.toContainEqual(
    expect.objectContaining({ name: 'goal' }),
  )
})

test('[K11] a copy of a database in use holds everything; the last seven are kept', async () => {
  const { store, path } = await openTestStore()
  await store.write({ name: 'add_application' }, (to) => to.applications.add(application('Acme')))
  const folder = join(dirname(path), 'backups')
  for (let day = 10; day < 20; day += 1) await backUp({ path, folder, now: () => `2026-11-${day}T09:00:00.000Z` })
  const copies = await listBackups(folder)
  expect(copies.map(({ madeAt }) => madeAt.slice(8, 10))).toEqual(['19', '18', '17', '16', '15', '14', '13'])
  expect(await readdir(folder)).toHaveLength(7)
  const [newest] = copies
  expect(newest && statSync(newest.path).mode & 0o777).toBe(0o600)
  const { store: copy } = await openTestStore({ path: newest?.path ?? '' })
  expect((await copy.read((from) => from.applications.list({}, null, 5))).items).toMatchObject([{ company: 'Acme' }])
})

test('[K11] a daily copy is made once a day', async () => {
  const { path } = await openTestStore()
  const folder = join(dirname(path), 'backups')
  const at = (time: string) => backUpDaily({ path, folder, now: () => time })
  expect(await at('2026-11-10T09:00:00.000Z')).toMatchObject({ madeAt: '2026-11-10T09:00:00.000Z' })
  expect(await at('2026-11-11T08:59:00.000Z')).toBeNull()
  expect(await at('2026-11-11T09:00:00.000Z')).not.toBeNull()
})

test('[K11] a copy is restored, and the old data stands beside it', async () => {
  const { store, path } = await openTestStore()
  await store.write({ name: 'add_application' }, (to) => to.applications.add(application('Acme')))
  const copy = await backUp({ path, folder: join(dirname(path), 'backups'), now })
  await store.write({ name: 'add_application' }, (to) => to.applications.add(application('Bolt')))
  await store.close()
  const { oldPath } = await restoreBackup({ file: copy.path, path, now })
  const names = async (of: string) => {
    const { store: opened } = await openTestStore({ path: of })
    return (await opened.read((from) => from.applications.list({}, null, 5))).items.map(({ company }) => company).sort()
  }
  expect(await names(path)).toEqual(['Acme'])
  expect(await names(oldPath ?? '')).toEqual(['Acme', 'Bolt'])
})

test('[K11] a damaged, newer, foreign or missing copy is refused and nothing changes', async () => {
  const { store, path } = await openTestStore()
  const folder = dirname(path)
  const { path: file } = await backUp({ path, folder: join(folder, 'backups'), now })
  await store.close()
  const before = readFileSync(path)
  const restoring = (from: string) => restoreBackup({ file: from, path, now })
  await expect(restoring(join(folder, 'nothing.db'))).rejects.toMatchObject({ code: 'not_found' })
  const damaged = join(folder, 'damaged.db')
  const bytes = readFileSync(file)
  writeFileSync(damaged, bytes.fill(0xff, 20_000, 90_000))
  await expect(restoring(damaged)).rejects.toMatchObject({ code: 'damaged_data' })
  foreignDatabase(join(folder, 'foreign.db'))
  await expect(restoring(join(folder, 'foreign.db'))).rejects.toMatchObject({ code: 'damaged_data' })
  const newer = new BetterSqlite3(file)
  newer.exec(`insert into kysely_migration values ('999-later', '2030-01-01T00:00:00.000Z')`)
  newer.close()
  await expect(restoring(file)).rejects.toMatchObject({ code: 'newer_data' })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('[K12] one process owns a folder, until it lets go', async () => {
  const folder = join(testFolder(), 'data')
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'locked' })
  await lock[Symbol.asyncDispose]()
  await (await lockFolder(folder))[Symbol.asyncDispose]()
})

test('[K12] a lock is free again when its process is killed', async () => {
  const folder = testFolder()
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-lock.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'locked' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  await (await lockFolder(folder))[Symbol.asyncDispose]()
})
