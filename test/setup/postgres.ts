import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { MIGRATIONS } from '../../src/store/migrations/index.ts'
import { freePort } from './free-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
  }
}

const INSTALL = 'apt-get install -y --no-install-recommends postgresql'
const VERSIONS = '/usr/lib/postgresql'

/** A PostgreSQL of our own on loopback, with the store's tables in it, as long as the tests run. */
export default async function startPostgres({ provide }: TestProject): Promise<() => void> {
  const bin = binaries()
  const folder = mkdtempSync(join(tmpdir(), 'foothold-postgres-'))
  if (isRoot()) chownSync(folder, idOf('-u'), idOf('-g'))
  const data = join(folder, 'data')
  const port = await freePort()
  run(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'app', '--no-sync', '-E', 'UTF8', '--locale=C'])
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`
  run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  const url = `postgresql://app@127.0.0.1:${port}/postgres`
  await makeTables(url)
  provide('postgres', url)
  return () => {
    run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function makeTables(url: string): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }) })
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest()
  await db.destroy()
  if (error !== undefined) throw error
}

function binaries(): string {
  const newest = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort().at(-1) : undefined
  if (!newest) throw new Error(`The store's tests need PostgreSQL. Install it with: ${INSTALL}`)
  return join(VERSIONS, newest, 'bin')
}

// PostgreSQL refuses to run as root. A daemon that keeps our streams open would keep the tests waiting for ever.
function run(command: string, args: string[]): void {
  const [program, rest] = isRoot() ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args]
  const done = spawnSync(program, rest, { stdio: 'ignore', cwd: '/' })
  if (done.status !== 0) throw new Error(`${command} failed (${done.status ?? done.error?.message}).`)
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function idOf(flag: '-u' | '-g'): number {
  return Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
}
