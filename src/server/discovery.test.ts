import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { announce, runningLink, withdraw } from './discovery.ts'

const found = { origin: 'http://127.0.0.1:4747', token: 'token', pid: 7 }
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-discovery-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('only the owner of the data folder reads where the server is and what lets in', async () => {
  await announce(folder, found)
  expect((await stat(join(folder, 'server.json'))).mode & 0o777).toBe(0o600)
  expect(JSON.parse(await readFile(join(folder, 'server.json'), 'utf8'))).toEqual(found)
  expect(await runningLink(folder)).toBe('http://127.0.0.1:4747/open?token=token')
})

test('a file of an earlier server that others may read is replaced, not written into', async () => {
  await writeFile(join(folder, 'server.json'), '{}', { mode: 0o644 })
  await announce(folder, found)
  expect((await stat(join(folder, 'server.json'))).mode & 0o777).toBe(0o600)
})

test('after the server stopped nothing is left', async () => {
  await announce(folder, found)
  await withdraw(folder)
  expect(await readdir(folder)).toEqual([])
  expect(await runningLink(folder)).toBeNull()
})
