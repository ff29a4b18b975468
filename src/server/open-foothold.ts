import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../domain/day.ts'
import { lockFolder } from '../store/lock.ts'
import { openStore, type Store } from '../store/store.ts'
import type { Config } from './config.ts'
import type { Foothold } from './context.ts'
import { KeyRing } from './credentials/key-ring.ts'
import { Safe } from './credentials/safe.ts'
import { DATABASE_NAME } from './database-name.ts'
import { openHourlyWork } from './hourly-work.ts'
import { AccountsAtWork } from './jobs/accounts/account-jobs.ts'
import { openExampleWorld } from './jobs/example-world.ts'
import { ImportsAtDesk } from './jobs/import-jobs.ts'
import { MailDesk } from './jobs/mail-desk.ts'
import { openPassingTime } from './jobs/passing-time.ts'
import { openLogger } from './logs/logger.ts'
import { OAuthSignIns } from './oauth/oauth-sign-ins.ts'
import { Spool } from './uploads/spool.ts'

/** The one person whose data this is; every row carries it, so that there can be more one day. */
const OWNER = 'owner'

export interface OpenSettings extends Config {
  version: string
  now?: () => Instant
}

export interface OpenFoothold {
  foothold: Foothold
  ownStore: Store
  /** Goes on with unfinished imports, reads accounts and makes a copy a day, quietly: what fails is logged. */
  beginBackgroundWork(): void
  close(): Promise<void>
}

/** Opens everything that lives as long as the program. Refusal `locked`, `newer_data`, `damaged_data` or `disk_full`. */
export async function openFoothold(settings: OpenSettings): Promise<OpenFoothold> {
  const { dataFolder } = settings
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  await chmod(dataFolder, 0o700)
  const lock = await lockFolder(dataFolder)
  try {
    return await openLocked(settings, lock)
  } catch (error) {
    await lock[Symbol.asyncDispose]()
    throw error
  }
}

async function openLocked(settings: OpenSettings, lock: AsyncDisposable): Promise<OpenFoothold> {
  const { dataFolder, version, now = () => new Date().toISOString() } = settings
  const databasePath = join(dataFolder, DATABASE_NAME)
  const backupsFolder = join(dataFolder, 'backups')
  const log = openLogger({ folder: dataFolder, level: settings.logLevel })
  const spool = await Spool.open({ folder: join(dataFolder, 'spool') })
  const ownStore = await openStore({ path: databasePath, personId: OWNER, now, backups: backupsFolder })
  const example = openExampleWorld({ folder: join(dataFolder, 'example'), now })
  // What a killed process left of it goes too.
  await example.leave()
  const keysFolder = join(dataFolder, 'keys')
  const safe = new Safe(ownStore, new KeyRing(keysFolder))
  const desk = new MailDesk({ databasePath, personId: OWNER, keysFolder })
  const imports = new ImportsAtDesk({ store: ownStore, desk, spool, log, now })
  const accounts = new AccountsAtWork({ store: ownStore, desk, imports, safe, log, now })
  const signIns = new OAuthSignIns(accounts, now)
  const places = { version, dataFolder, databasePath, backupsFolder }
  const foothold = { ...places, safe, spool, imports, accounts, signIns, example, log }
  const hourlyWork = openHourlyWork(foothold, now)
  const passingTime = openPassingTime({ store: ownStore, now, log })
  return {
    foothold,
    ownStore,
    beginBackgroundWork() {
      accounts.begin().catch((error: unknown) => log.error({ err: error }, 'accounts are not read'))
      imports.resume().catch((error: unknown) => log.error({ err: error }, 'unfinished imports did not go on'))
      passingTime.begin()
      hourlyWork.begin()
    },
    async close() {
      await accounts.stop()
      await imports.stop()
      await desk.end()
      await passingTime.stop()
      await hourlyWork.stop()
      await example.leave()
      await ownStore.close()
      await lock[Symbol.asyncDispose]()
    },
  }
}
