import type { Logger } from 'pino'
import type { Instant } from '../../domain/day.ts'
import type { Store } from '../../store/store.ts'

const MINUTE_MS = 60_000
const KEPT_MS = 30 * 24 * 60 * MINUTE_MS

export interface PassingTime {
  begin(): void
  /** Waits for what is at hand. */
  stop(): Promise<void>
}

/** What time alone changes: interviews whose hour has passed; and after 30 days, the bin and how things were before. */
export function openPassingTime({ store, now, log }: { store: Store; now: () => Instant; log: Logger }): PassingTime {
  let timer: NodeJS.Timeout | undefined
  let atHand = Promise.resolve()
  const tick = () => {
    atHand = passTime(store, now()).catch((error: unknown) => log.error({ err: error }, 'upkeep failed'))
  }
  return {
    begin() {
      tick()
      timer = setInterval(tick, MINUTE_MS).unref()
    },
    async stop() {
      clearInterval(timer)
      await atHand
    },
  }
}

export async function passTime(store: Store, now: Instant): Promise<void> {
  const before = new Date(Date.parse(now) - KEPT_MS).toISOString()
  await store.write({ name: 'upkeep' }, async ({ applications, actions }) => {
    await applications.refreshPassed(now)
    await applications.emptyBin(before)
    await actions.forgetBefore(before)
  })
}
