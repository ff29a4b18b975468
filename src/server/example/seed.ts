import type { Day } from '../../domain/day.ts'
import type { Store } from '../../store/store.ts'
import { exampleSearch } from './example-search.ts'

/** Fills an empty store with the example search as it stands on `today`; the same seed tells the same story. */
export async function seedExampleWorld(store: Store, today: Day, seed: number): Promise<void> {
  const { search, connectedOn, applications, waiting } = exampleSearch(today, seed)
  const messages = [
    ...applications.flatMap((each) => each.messages),
    ...waiting.flatMap(({ message }) => message ?? []),
  ]
  await store.write({ name: 'example' }, async (to) => {
    await to.settings.change({ begunAt: `${search.startedOn}T08:00:00.000Z`, connectedOn })
    await to.searches.add(search)
    await to.applications.add(...applications.map(({ application }) => application))
    await to.messages.keep(messages)
    await to.events.recordAll(
      applications.flatMap(({ application, events }) =>
        events.map((event) => ({ applicationId: application.id, event })),
      ),
    )
    for (const { application, events } of applications) {
      for (const { factKey, id, messageId } of events.filter((each) => each.messageId !== null)) {
        await to.facts.settle({ key: factKey, state: 'applied', applicationId: application.id, eventId: id, messageId })
      }
    }
    for (const { proposal } of waiting) {
      await to.proposals.add(proposal)
      const { factKey: key, applicationId, messageId } = proposal
      await to.facts.settle({ key, state: 'proposed', applicationId, eventId: null, messageId })
    }
  })
}
