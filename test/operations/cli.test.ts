import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { EXIT_STATUS } from '../../src/cli/exit-status.ts'
import { mboxOf } from '../worlds/mailbox/mbox-of.ts'
import { firstMailbox, firstMails } from '../worlds/mailbox.ts'

const ROOT = join(import.meta.dirname, '..', '..')
// Every command is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let data: string

beforeAll(() => {
  // The command line is tested as it is shipped: built, and started by its own bin.
  const built = spawnSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-b', 'src'], { cwd: ROOT, encoding: 'utf8' })
  expect(built.stdout).toBe('')
}, 60_000)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-cli-'))
  data = join(folder, 'data')
})
afterEach(() => rm(folder, { recursive: true }))

function started(argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'bin', 'foothold.js'), ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FOOTHOLD_DATA: data },
  })
}

async function foothold(...argv: string[]) {
  const child = started(argv)
  const written = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    written.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written.err += text
  })
  const [status] = await once(child, 'close')
  return { status, ...written }
}

async function answered(...argv: string[]) {
  const { status, out, err } = await foothold(...argv, '--json')
  expect(err, argv.join(' ')).toBe('')
  expect(status).toBe(EXIT_STATUS.done)
  return JSON.parse(out)
}

/** A server on this data folder, until the scope ends. */
async function serving(): Promise<AsyncDisposable & { link: string }> {
  const child = started(['serve', '--port', '0'])
  if (!child.stdout) throw new Error('The server has no output.')
  const [line] = await once(child.stdout, 'data')
  return {
    link: String(line),
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      expect(await ended).toEqual([0, null])
    },
  }
}

async function mailbox(): Promise<string> {
  const path = join(folder, 'first.mbox')
  await pipeline(firstMailbox({ applications: 8, silent: 5, rejected: 2 }), createWriteStream(path))
  return path
}

describe.each(['alone', 'with a running server'])('%s', (how) => {
  test('a person adds, shows, logs, closes, reopens, finds and takes back', async () => {
    await using _ = how === 'alone' ? null : await serving()
    const { application } = await answered(
      'add',
      'Kestrel Überland GmbH',
      'Data Analyst',
      '--tag',
      'near',
      '--day',
      '2026-03-02',
    )
    expect(application).toMatchObject({ company: 'Kestrel Überland GmbH', tags: ['near'] })
    expect((await answered('list')).items).toMatchObject([{ id: application.id, standing: { stage: 'applied' } }])
    const { event } = await answered(
      'log',
      'kestrel überland',
      'interview',
      '--state',
      'happened',
      '--round',
      '1',
      '--day',
      '2026-03-09',
    )
    expect(event).toMatchObject({ kind: 'interview', day: '2026-03-09', interview: { round: 1, state: 'happened' } })
    expect(
      (await answered('close', application.id.slice(-6), '--by', 'withdrawal')).application.standing.closing.kind,
    ).toBe('closed')
    expect((await answered('list')).total).toBe(0)
    expect((await answered('list', '--closed')).total).toBe(1)
    expect((await answered('reopen', application.id)).application.standing.closing).toEqual({ kind: 'open' })
    expect(await answered('search', 'uberland')).toMatchObject([{ applicationId: application.id }])
    await answered('undo')
    expect((await answered('show', 'Kestrel')).standing.closing.kind).toBe('closed')
    const shown = await foothold('show', 'Kestrel')
    expect(shown.out).toContain('Kestrel Überland GmbH, Data Analyst\n')
    expect(shown.out).toMatch(/2026-03-09 {2}Interview, round 1, happened/)
  })

  test('a mailbox is imported, and a second time changes nothing', async () => {
    await using _ = how === 'alone' ? null : await serving()
    const path = await mailbox()
    const first = await foothold('mail', 'import', path, '--json')
    expect(first.status).toBe(EXIT_STATUS.done)
    expect(first.err).toMatch(/^Took 20\d\d-\d\d-\d\d as the day this search began/)
    expect(JSON.parse(first.out)).toMatchObject({ state: 'done' })
    const before = await answered('list', '--all', '--limit', '200')
    expect(before.total).toBeGreaterThanOrEqual(6)
    const again = await answered('mail', 'import', path)
    expect(again).toMatchObject({ state: 'done', applicationsFound: 0, eventsApplied: 0 })
    expect(await answered('list', '--all', '--limit', '200')).toEqual(before)
  })
})

test('mail explain says what each message means, in one line each, and touches no data', async () => {
  const [mail] = firstMails({ applications: 1, silent: 1, rejected: 0, noisePerMessage: 0 }).mails
  if (!mail) throw new Error('A mailbox of one application has a message.')
  const path = join(folder, 'one.mbox')
  await writeFile(path, mboxOf(mail))
  const { status, out } = await foothold('mail', 'explain', path, '--json')
  expect(status).toBe(EXIT_STATUS.done)
  expect(JSON.parse(out)).toMatchObject({ messageId: expect.stringContaining(mail.messageId), kind: 'acknowledgement' })
  expect(existsSync(data)).toBe(false)
})

test('a name that several could mean is a question, with both of them shown', async () => {
  await foothold('add', 'Umberline', 'Guard')
  await foothold('add', 'Umberline', 'Keeper')
  const { status, err } = await foothold('show', 'umberline')
  expect(status).toBe(EXIT_STATUS.unclear)
  expect(err).toMatch(/Umberline, Guard/)
  expect(err).toMatch(/Umberline, Keeper/)
})

test('what a company is called cannot speak to the terminal', async () => {
  const { application } = await answered('add', 'Sable', 'Guard')
  await foothold('log', application.id, 'note', '--note', 'before\u001b[2Jafter')
  const { out } = await foothold('show', application.id)
  expect(out).toContain('before[2Jafter')
})

test('each refusal has its exit status: unknown, unreadable, locked', async () => {
  const pdf = join(folder, 'letter.pdf')
  await writeFile(pdf, '%PDF-1.7 not a mailbox')
  expect((await foothold('show', 'nobody')).status).toBe(EXIT_STATUS.not_found)
  expect((await foothold('mail', 'import', pdf)).status).toBe(EXIT_STATUS.unreadable_file)
  expect((await foothold('mail', 'explain', pdf)).status).toBe(EXIT_STATUS.unreadable_file)
  await using _ = await serving()
  expect((await foothold('restore', pdf)).status).toBe(EXIT_STATUS.locked)
})

test('an export is complete, for its owner alone, and overwrites nothing', async () => {
  await foothold('add', 'Tundra', 'Guard')
  const file = join(folder, 'all.json')
  expect((await foothold('export', file)).status).toBe(EXIT_STATUS.done)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    format: 'foothold',
    applications: [{ company: 'Tundra' }],
  })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await foothold('export', file)).status).toBe(EXIT_STATUS.already_exists)
  expect((await foothold('export', '--format', 'csv')).out).toContain('Tundra')
})

test('a copy can be put back; a damaged one is refused and the present data stays', async () => {
  await foothold('add', 'Rowan')
  const { path } = await answered('backup')
  await foothold('add', 'Yarrow')
  expect((await answered('list')).total).toBe(2)
  const damaged = join(folder, 'damaged.db')
  await writeFile(damaged, 'nothing like a database')
  expect((await foothold('restore', damaged)).status).toBe(EXIT_STATUS.damaged_data)
  expect((await answered('list')).total).toBe(2)
  const { keptOldAt } = await answered('restore', path)
  expect(existsSync(keptOldAt)).toBe(true)
  expect((await answered('list')).items).toMatchObject([{ company: 'Rowan' }])
})

test('the doctor finds nothing wrong, and erasing leaves nothing', async () => {
  await foothold('add', 'Willow')
  expect(await answered('doctor')).toMatchObject({ integrity: 'ok', summariesRepaired: 0, applications: 1 })
  expect(await answered('erase', '--confirm', 'erase everything')).toMatchObject({ erased: true })
  expect((await answered('list', '--all')).total).toBe(0)
})

test('a server leaves no discovery file behind, and one that was killed does not mislead', async () => {
  const child = started(['serve', '--port', '0'])
  if (!child.stdout) throw new Error('The server has no output.')
  await once(child.stdout, 'data')
  expect(await readdir(data)).toContain('server.json')
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  expect(await readdir(data)).toContain('server.json')
  expect((await answered('add', 'Zephyr')).application.company).toBe('Zephyr')
})
