import type { ApplicationView } from '../../api/applications.ts'
import type { ListedApplication } from '../../domain/application/known.ts'
import type { Readers } from '../../store/store.ts'

/** An application as its page shows it. Refusal `not_found`. */
export async function applicationDetail(from: Readers, id: string): Promise<ApplicationView> {
  const application = await from.applications.get(id)
  const there = await from.applications.atCompany(application.company)
  return {
    ...application,
    timeline: await from.events.timeline(id),
    sameCompany: there.filter((each) => each.id !== id).map(otherTry),
  }
}

export function otherTry({ id, role, standing }: ListedApplication): ApplicationView['sameCompany'][number] {
  return { id, role, sentOn: standing.sentOn, closing: standing.closing }
}
