import { v7 as newId } from 'uuid'
import type { Application } from '../../domain/application/application.ts'
import type { Day, Instant } from '../../domain/day.ts'
import type { Writers } from '../../store/store.ts'
import { searchOfDay } from './search-shelf.ts'

/** Adds an application that mail of `day` is the first sign of, to the search that was going on then. */
export async function applicationFromMail(
  to: Writers,
  { company, role }: { company: string; role: string },
  { day, now }: { day: Day; now: Instant },
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
    previousId: null,
    createdAt: now,
  }
  await to.applications.add(application)
  return application
}
