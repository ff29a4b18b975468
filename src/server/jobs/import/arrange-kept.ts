import type { Store } from '../../../store/store.ts'
import { personsClock } from '../../operations/persons-clock.ts'
import { ArrangingDesk } from './arranging-desk.ts'
import type { Ledger, Reached } from './reached.ts'

const BATCH_MESSAGES = 50

interface Arranging<P extends Reached> {
  store: Store
  now: () => string
  /** Without one it is not interrupted. */
  signal?: AbortSignal
  ledger: Ledger<P>
}

/** Arranges all kept mail that was not yet, oldest first, into applications, events and decisions; less of it when aborted. */
export async function arrangeKept<P extends Reached>(run: Arranging<P>, begun: P): Promise<P> {
  let present = begun
  while (!run.signal?.aborted && (await anyLeft(run.store))) {
    present = await run.ledger.write(async (to) => {
      const desk = await ArrangingDesk.open(to, await personsClock(to, run.now()))
      for (const message of await to.messages.unarranged(BATCH_MESSAGES)) await desk.arrange(message)
      return {
        ...present,
        actionId: run.ledger.actionId,
        applicationsFound: present.applicationsFound + desk.counts.applications,
        eventsApplied: present.eventsApplied + desk.counts.events,
      }
    })
  }
  return present
}

async function anyLeft(store: Store): Promise<boolean> {
  return (await store.read(({ messages }) => messages.unarranged(1))).length > 0
}
