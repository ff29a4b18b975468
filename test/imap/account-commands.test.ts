import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { EXIT_STATUS } from '../../src/cli/exit-status.ts'
import { receipt } from '../letters.ts'
import { Dovecot, PASSWORD } from '../setup/dovecot.ts'
import { mailOf } from './letters.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const USER = 'robin'
const ADDRESS = `${USER}@mail.example`
vi.setConfig({ testTimeout: 60_000 })

let dovecot: Dovecot
let data: string

beforeAll(async () => {
  spawnSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-b', 'src'], { cwd: ROOT })
  dovecot = await Dovecot.start()
  data = await mkdtemp(join(tmpdir(), 'foothold-cli-'))
}, 60_000)
afterAll(async () => {
  await dovecot?.[Symbol.asyncDispose]()
  await rm(data, { recursive: true })
})

/** The command line as it is shipped, without a server, and with something on its standard input. */
async function account(argv: readonly string[], input = '') {
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'foothold.js'), 'account', ...argv], {
    env: { ...process.env, FOOTHOLD_DATA: data },
  })
  const written = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text
  })
  child.stdin.end(input)
  const [status] = await once(child, 'close')
  return { status, ...written }
}

test('a mailbox is connected, read, looked at, signed in to and removed from the command line', async () => {
  await dovecot.deliver(USER, [mailOf(receipt)])
  const place = ['--host', '127.0.0.1', '--port', String(dovecot.port), '--security', 'none', '--user', USER]

  const wrong = await account(['add', ADDRESS, ...place, '--password-stdin'], 'wrong\n')
  expect(wrong).toMatchObject({ status: EXIT_STATUS.mailbox_refused, out: '' })
  expect(wrong.err).toContain('Nothing was stored')
  expect(await account(['list'])).toMatchObject({ out: expect.stringContaining('No mailbox is connected') })
  expect(await account(['add', ADDRESS, ...place])).toMatchObject({ status: EXIT_STATUS.invalid })

  const added = await account(['add', ADDRESS, ...place, '--password-stdin', '--json'], `${PASSWORD}\n`)
  expect(added).toMatchObject({ status: EXIT_STATUS.done, err: '' })
  expect(JSON.parse(added.out)).toMatchObject({ address: ADDRESS, host: '127.0.0.1', userName: USER })
  expect(added.out).not.toContain(PASSWORD)

  const synced = await account(['sync', '--json'])
  expect(JSON.parse(synced.out)).toMatchObject({ messagesRead: 1, readAt: expect.any(String) })
  expect((await account(['list'])).out).toContain(ADDRESS)

  const folders = await account(['folders', USER, '--choose', 'INBOX', '--json'])
  expect(JSON.parse(folders.out)).toMatchObject({ isChosen: true })
  expect(JSON.parse((await account(['folders', '--usual', '--json'])).out)).toMatchObject({ isChosen: false })

  expect(await account(['sign-in', ADDRESS, '--password-stdin'], 'wrong\n')).toMatchObject({
    status: EXIT_STATUS.mailbox_refused,
  })
  expect(await account(['sign-in', ADDRESS, '--password-stdin'], PASSWORD)).toMatchObject({ status: EXIT_STATUS.done })

  expect(await account(['remove', 'nobody'])).toMatchObject({ status: EXIT_STATUS.not_found })
  expect(JSON.parse((await account(['remove', ADDRESS, '--json'])).out)).toEqual({
    disconnected: true,
    messagesKept: 1,
  })
  expect(JSON.parse((await account(['list', '--json'])).out)).toEqual([])
})
