import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Spool } from './spool.ts'

const DAY_MS = 24 * 60 * 60 * 1000
let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'foothold-spool-')), 'spool')
})
afterEach(() => rm(join(folder, '..'), { recursive: true }))

async function* body(...pieces: string[]) {
  for (const piece of pieces) yield new TextEncoder().encode(piece)
}
async function* thatBreaksOff() {
  yield* body('1234')
  throw new Error('connection lost')
}
async function* megabytes(count: number) {
  for (let sent = 0; sent < count; sent++) yield new Uint8Array(1024 ** 2)
}
const refused = (code: string, values: object = {}) => expect.objectContaining({ code, values })

test('a file arrives in pieces and is handed over whole', async () => {
  const spool = await Spool.open({ folder })
  const { id } = await spool.create({ name: '../../etc/passwd', size: 10 })
  await spool.append(id, 0, body('hel', 'lo '))
  await spool.append(id, 6, body('you!'))
  const taken = await spool.take(id)
  expect(await readFile(taken.path, 'utf8')).toBe('hello you!')
  expect(taken.path.startsWith(folder)).toBe(true)
})

test('folder and files are for their owner alone', async () => {
  const spool = await Spool.open({ folder })
  await spool.create({ name: 'a.mbox', size: 10 })
  const files = await readdir(folder)
  expect(files).toHaveLength(2)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  for (const file of files) expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600)
})

test('a piece at the wrong place is refused with the place to go on from', async () => {
  const spool = await Spool.open({ folder })
  const { id } = await spool.create({ name: 'a.mbox', size: 10 })
  await spool.append(id, 0, body('12345'))
  await expect(spool.append(id, 0, body('12345'))).rejects.toEqual(refused('conflict', { received: 5 }))
  await expect(spool.append(id, 7, body('890'))).rejects.toEqual(refused('conflict', { received: 5 }))
})

test('two pieces at once do not mix', async () => {
  const spool = await Spool.open({ folder })
  const { id } = await spool.create({ name: 'a.mbox', size: 10 })
  const both = await Promise.allSettled([spool.append(id, 0, body('12345')), spool.append(id, 0, body('abcde'))])
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  expect((await spool.get(id)).received).toBe(5)
})

test('a piece that breaks off keeps what came, and the sender goes on from there', async () => {
  const spool = await Spool.open({ folder })
  const { id } = await spool.create({ name: 'a.mbox', size: 10 })
  expect((await spool.append(id, 0, thatBreaksOff())).received).toBe(4)
  expect((await spool.append(id, 4, body('567890'))).received).toBe(10)
})

test('more than was announced is refused', async () => {
  const spool = await Spool.open({ folder })
  const { id } = await spool.create({ name: 'a.mbox', size: 3 })
  await expect(spool.append(id, 0, body('1234'))).rejects.toEqual(refused('too_large', { limit: '3 bytes' }))
})

test('a piece of more than 32 MB is refused', async () => {
  const spool = await Spool.open({ folder })
  const { id } = await spool.create({ name: 'a.mbox', size: 100 * 1024 ** 2 })
  await expect(spool.append(id, 0, megabytes(33))).rejects.toEqual(refused('too_large', { limit: '32 MB' }))
  expect((await spool.get(id)).received).toBe(32 * 1024 ** 2)
})

test('more than 20 GB is refused', async () => {
  const spool = await Spool.open({ folder, freeBytes: async () => 2 ** 50 })
  await expect(spool.create({ name: 'a.mbox', size: 21 * 1024 ** 3 })).rejects.toEqual(
    refused('too_large', { limit: '20 GB' }),
  )
})

test('200 MB must remain on the disk, with what was promised to other uploads', async () => {
  const spool = await Spool.open({ folder, freeBytes: async () => 300 * 1024 ** 2 })
  await expect(spool.create({ name: 'a.mbox', size: 101 * 1024 ** 2 })).rejects.toEqual(refused('disk_full'))
  await spool.create({ name: 'a.mbox', size: 60 * 1024 ** 2 })
  await expect(spool.create({ name: 'b.mbox', size: 60 * 1024 ** 2 })).rejects.toEqual(refused('disk_full'))
})

test('an incomplete file is handed to no import', async () => {
  const spool = await Spool.open({ folder })
  const { id } = await spool.create({ name: 'a.mbox', size: 10 })
  await expect(spool.take(id)).rejects.toEqual(refused('conflict', { received: 0 }))
})

test('an upload goes on after a restart', async () => {
  const { id } = await Spool.open({ folder }).then(async (spool) => {
    const upload = await spool.create({ name: 'a.mbox', size: 10 })
    return spool.append(upload.id, 0, body('12345'))
  })
  const again = await Spool.open({ folder })
  expect(await again.get(id)).toEqual({ id, name: 'a.mbox', size: 10, received: 5 })
})

test('what nobody took goes after a day; what an import took stays until it is done', async () => {
  let now = 1_000_000
  const spool = await Spool.open({ folder, clock: () => now })
  const left = await spool.create({ name: 'left.mbox', size: 1 })
  const taken = await spool.create({ name: 'taken.mbox', size: 1 })
  await spool.append(taken.id, 0, body('1'))
  await spool.take(taken.id)
  now += DAY_MS
  const later = await Spool.open({ folder, clock: () => now })
  await expect(later.get(left.id)).rejects.toEqual(refused('not_found'))
  expect((await later.get(taken.id)).received).toBe(1)
  await later.remove(taken.id)
  expect(await readdir(folder)).toEqual([])
})

test('a label cut off by a crash is cleared away', async () => {
  await Spool.open({ folder })
  await writeFile(join(folder, '0198f3a4-0000-7000-8000-000000000000.json'), '{"name":')
  await Spool.open({ folder })
  expect(await readdir(folder)).toEqual([])
})
