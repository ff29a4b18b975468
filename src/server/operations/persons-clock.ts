import { type Day, dayOf, type Instant } from '../../domain/day.ts'
import type { Readers } from '../../store/store.ts'

/** The moment as the person lives it. */
export interface PersonsClock {
  now: Instant
  zone: string
  today: Day
}

/** In the zone of the settings, or else that of this machine. */
export async function personsClock({ settings }: Readers, now: Instant): Promise<PersonsClock> {
  const zone = (await settings.get()).zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return { now, zone, today: dayOf(now, zone) }
}
