import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { Refusal } from '../domain/errors.ts'
import { isBusy } from './dialect.ts'

/**
 * [K12] One process owns a data folder, until it lets go or ends in whatever way: the operating system frees the lock.
 * Refusal `locked` while another one has it.
 */
export async function lockFolder(folder: string): Promise<AsyncDisposable> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const sqlite = new BetterSqlite3(join(folder, 'lock.db'), { timeout: 0 })
  try {
    sqlite.exec('begin exclusive')
  } catch (error) {
    sqlite.close()
    if (isBusy(error)) throw new Refusal('locked', `Another process has the folder ${folder}.`)
    throw error
  }
  return {
    async [Symbol.asyncDispose]() {
      sqlite.close()
    },
  }
}
