import { existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { destination, type Logger, pino } from 'pino'
import { loggedError } from './logged-error.ts'

const MAX_BYTES = 5 * 1024 * 1024

/** JSON lines in `foothold.log` in the data folder, readable by its owner alone; the log of an earlier start is kept once. */
export function openLogger(options: { folder: string; level: string }): Logger {
  const path = join(options.folder, 'foothold.log')
  if (existsSync(path) && statSync(path).size > MAX_BYTES) renameSync(path, `${path}.old`)
  return loggerTo(destination({ dest: path, mode: 0o600, sync: true }), options.level)
}

/** The same logger, with any place to write to. */
export function loggerTo(stream: { write(line: string): void }, level = 'info'): Logger {
  return pino(
    { level, base: null, timestamp: () => `,"at":"${new Date().toISOString()}"`, serializers: { err: loggedError } },
    stream,
  )
}
