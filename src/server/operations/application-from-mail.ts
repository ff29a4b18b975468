import { v7 as newId } from 'uuid'
import type { Application } from '../../domain/application/application.ts'
import type { Day, Instant } from '../../domain/day.ts'
import type { Writers } from '../../store/store.ts'
import { searchOfDay } from './search-shelf.ts'

/** [A4] Adds an application that mail of `day` is the first sign of, to the search that was going on then. */
export async function applicationFromMail(
  to: Writers,
  { company, role }: { company: string; role: string },
  { day, now, previousId = null }: { day: Day; now: Instant; previousId?: string | null },
): Promise<Application> {
  const application: Application = {
    id: newId(),
    searchId: (await searchOfDay(to, day)).id,
    company: company.slice(0, 200),
    role: role.slice(0, 300),
    postingUrl: null,
    postingText: null,
    place: null,
    workMode: null,
    pay: null,
    channel: 'cold',
    whereFound: null,
    resumeVersion: null,
    tags: [],
    previousId,
    createdAt: now,
  }
  await to.applications.add(application)
  return application
}
