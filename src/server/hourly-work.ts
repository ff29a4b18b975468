import type { Instant } from '../domain/day.ts'
import { backUpDaily } from '../store/backup.ts'
import type { Foothold } from './context.ts'

const HOUR_MS = 3_600_000

export interface HourlyWork {
  begin(): void
  /** Waits for what is at hand. */
  stop(): Promise<void>
}

/** At the start and every hour: a copy of the database when the newest is a day old, and old uploads go. */
export function openHourlyWork(foothold: Foothold, now: () => Instant): HourlyWork {
  const { databasePath, backupsFolder, spool, log } = foothold
  let timer: NodeJS.Timeout | undefined
  let atHand = Promise.resolve()
  const work = async () => {
    await backUpDaily({ path: databasePath, folder: backupsFolder, now })
    await spool.removeExpired()
  }
  const begin = () => {
    atHand = work().catch((error: unknown) => log.error({ err: error }, 'the daily copy was not made'))
  }
  return {
    begin() {
      begin()
      timer = setInterval(begin, HOUR_MS).unref()
    },
    async stop() {
      clearInterval(timer)
      await atHand
    },
  }
}
