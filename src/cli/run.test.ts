import { expect, test } from 'vitest'
import { REFUSAL_CODES, Refusal } from '../domain/errors.ts'
import { EXIT_STATUS } from './exit-status.ts'
import type { Explanation, Host } from './host.ts'
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

const EXPLAINED: Explanation = {
  messageId: 'a@b.example',
  kind: 'rejection',
  confidence: 0.93,
  company: 'Kestrelgate',
  role: null,
  evidence: ['We regret it.\u001b[2J'],
}

/** A program without data: what needs some is refused with `code`. */
function programThatRefuses(error: Error): Host {
  const refuse = () => Promise.reject(error)
  return {
    version: '1.2.3',
    dataFolder: '/nowhere',
    serve: refuse,
    connectLocally: refuse,
    restore: refuse,
    async *explain() {
      yield EXPLAINED
    },
  }
}

async function ran(argv: string[], error: Error = new Refusal('not_found', 'nothing here')) {
  const written = { out: '', err: '', data: '' }
  const terminal: Terminal = {
    out(text) {
      written.out += text
    },
    err(text) {
      written.err += text
    },
    isAttended: false,
    columns: Number.POSITIVE_INFINITY,
    ask: async () => '',
    askSecretly: async () => '',
    firstLine: async () => '',
  }
  const hostAt = async (data: string | undefined) => {
    written.data = data ?? ''
    return programThatRefuses(error)
  }
  return { status: await run(argv, hostAt, terminal), ...written }
}

test.each(REFUSAL_CODES)('the refusal %s has an exit status of its own, and its sentence on stderr', async (code) => {
  const { status, out, err } = await ran(['list'], new Refusal(code, 'for the log'))
  expect(status).toBe(EXIT_STATUS[code])
  expect(out).toBe('')
  expect(err).toMatch(/^[A-Z].*\.\n$/)
  expect(err).not.toContain('for the log')
})

test('no two kinds of end share an exit status', () => {
  const all = Object.values(EXIT_STATUS)
  expect(new Set(all).size).toBe(all.length)
})

test.each([
  [['frobnicate']],
  [['add']],
  [['list', '--limit', 'many']],
  [['list', '--stage', 'nowhere']],
  [['close', 'x']],
])('the wrong usage %j ends with 2 and says so', async (argv) => {
  const { status, err } = await ran(argv)
  expect(status).toBe(EXIT_STATUS.usage)
  expect(err).not.toBe('')
})

test('a bug is not dressed up as an expected no', async () => {
  const { status, err } = await ran(['doctor'], new TypeError('x is not a function'))
  expect(status).toBe(EXIT_STATUS.bug)
  expect(err).toContain('x is not a function')
})

test('help and version are answers, not errors', async () => {
  expect(await ran(['--help'])).toMatchObject({ status: 0, err: '' })
  expect(await ran(['mail', 'import', '--help'])).toMatchObject({ status: 0, err: '' })
  expect(await ran(['--version'])).toMatchObject({ status: 0, out: '1.2.3\n' })
})

test('--data and --json are heard before and after the command', async () => {
  expect((await ran(['--data', '/a', 'list'])).data).toBe('/a')
  expect((await ran(['list', '--data', '/b'])).data).toBe('/b')
  expect((await ran(['mail', 'explain', 'x.eml', '--json'])).out).toMatch(/^\{"messageId"/)
})

test('mail explain prints one line of JSON a message, with the keys in their order', async () => {
  const { out } = await ran(['mail', 'explain', '--json', 'x.eml'])
  expect(out).toBe(`${JSON.stringify(EXPLAINED)}\n`)
  expect(Object.keys(JSON.parse(out))).toEqual(['messageId', 'kind', 'confidence', 'company', 'role', 'evidence'])
})

test('mail explain in words says kind and sentence, and nothing to the terminal itself', async () => {
  const { out } = await ran(['mail', 'explain', 'x.eml'])
  expect(out).toBe('A no  93 %  Kestrelgate  a@b.example\n    We regret it.[2J\n')
})

test('erasing without the words erases nothing', async () => {
  const { status, err } = await ran(['erase', '--confirm', 'yes'])
  expect(status).toBe(EXIT_STATUS.invalid)
  expect(err).toContain('Nothing was erased')
})
