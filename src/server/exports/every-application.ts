import type { KnownApplication } from '../../domain/application/known.ts'
import type { LoggedEvent } from '../../domain/logged-event.ts'
import type { Store } from '../../store/store.ts'

export interface WholeApplication {
  application: KnownApplication
  timeline: LoggedEvent[]
}

const PAGE = 100

/** Every application with its timeline, by company; those in the bin are left out. Read in parts, so that others can write meanwhile. */
export async function* everyApplication(store: Store): AsyncGenerator<WholeApplication> {
  let cursor: string | null = null
  do {
    const { whole, next }: { whole: WholeApplication[]; next: string | null } = await page(store, cursor)
    yield* whole
    cursor = next
  } while (cursor !== null)
}

function page(store: Store, cursor: string | null) {
  return store.read(async ({ applications, events }) => {
    const filter = { state: 'all', sort: 'company', direction: 'up' } as const
    const { items, nextCursor } = await applications.list(filter, cursor, PAGE)
    const whole: WholeApplication[] = []
    for (const { id } of items) {
      whole.push({ application: await applications.get(id), timeline: await events.timeline(id) })
    }
    return { whole, next: nextCursor }
  })
}
