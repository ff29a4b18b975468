import { mkdtemp, readFile, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loggerTo, openLogger } from './logger.ts'

function written(log: (logger: ReturnType<typeof loggerTo>) => void): string[] {
  const lines: string[] = []
  log(loggerTo({ write: (line) => lines.push(line) }))
  return lines
}

test('a newline in what is logged does not begin a new line', () => {
  const lines = written((log) => log.info({ route: '/x\n{"level":60,"msg":"forged"}' }, 'request'))
  expect(lines).toHaveLength(1)
  expect(lines[0]?.trimEnd()).not.toContain('\n')
})

test('the message of an error that may quote a mail is not kept, but where it happened is', () => {
  const error = new Error('cannot read "Dear Ms Example"', { cause: new SyntaxError('Unexpected token D in "Dear"') })
  const line = written((log) => log.error({ err: error }, 'bug')).join()
  expect(line).not.toContain('Dear')
  expect(JSON.parse(line).err).toMatchObject({ name: 'Error', cause: { name: 'SyntaxError' } })
  expect(line).toContain('logger.test.ts')
})

test('a message in several lines leaves nothing among the frames', () => {
  const line = written((log) =>
    log.error({ err: new Error('Subject: secret\n    at home with the offer') }, 'bug'),
  ).join()
  expect(line).not.toContain('secret')
  expect(line).not.toContain('offer')
})

test('the message of a slip in the program is kept', () => {
  const line = written((log) => log.error({ err: new TypeError('x is not a function') }, 'bug')).join()
  expect(JSON.parse(line).err.message).toBe('x is not a function')
})

test('the log is for its owner alone, and a long one is set aside once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'foothold-log-'))
  openLogger({ folder, level: 'info' }).info('first')
  const path = join(folder, 'foothold.log')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  await truncate(path, 6 * 1024 ** 2)
  openLogger({ folder, level: 'info' }).info('second')
  expect(await readFile(path, 'utf8')).toMatch(/^[^\n]*second[^\n]*\n$/)
  expect((await stat(`${path}.old`)).size).toBe(6 * 1024 ** 2)
  await rm(folder, { recursive: true })
})
