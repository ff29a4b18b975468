import type { Instant } from '../domain/day.ts'
import { backUpDaily } from '../store/backup.ts'
import type { Foothold } from './context.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

export interface HourlyWork {
  begin(): void
  /** Waits for what is at hand. A run of the program that was shorter than the first wait does its work now. */
  stop(): Promise<void>
}

/** A minute after the start, so that the first page comes first, and every hour: a copy a day, and old uploads go. */
export function openHourlyWork(foothold: Foothold, now: () => Instant): HourlyWork {
  const { databasePath, backupsFolder, spool, log } = foothold
  let first: NodeJS.Timeout | undefined
  let hourly: NodeJS.Timeout | undefined
  let atHand: Promise<void> | undefined
  const work = async () => {
    await backUpDaily({ path: databasePath, folder: backupsFolder, now })
    await spool.removeExpired()
  }
  const begin = () => {
    atHand = work().catch((error: unknown) => log.error({ err: error }, 'the daily copy was not made'))
  }
  return {
    begin() {
      first = setTimeout(begin, MINUTE_MS).unref()
      hourly = setInterval(begin, HOUR_MS).unref()
    },
    async stop() {
      clearTimeout(first)
      clearInterval(hourly)
      if (first && !atHand) begin()
      await atHand
    },
  }
}
