import type { Import } from '../../../domain/import.ts'
import { personsClock } from '../../operations/persons-clock.ts'
import { beginPresentSearch } from '../../operations/search-shelf.ts'
import { ArrangingDesk } from './arranging-desk.ts'
import type { ImportRun } from './import-run.ts'
import { proposeFiling } from './propose-filing.ts'
import { writeImport } from './write-import.ts'

const BATCH_MESSAGES = 50

/** Arranges all kept mail that was not yet, oldest first, into applications, events and decisions; then the import is done. */
export async function arrange(run: ImportRun, answered: Import): Promise<void> {
  let present = await beginSearch(run, answered)
  let left = 1
  while (left > 0 && !run.signal.aborted) {
    present = await writeImport(run, present, async (to) => {
      const messages = await to.messages.unarranged(BATCH_MESSAGES)
      left = messages.length
      const desk = await ArrangingDesk.open(to, await personsClock(to, run.now()))
      for (const message of messages) await desk.arrange(message)
      return { ...present, ...added(present, desk.counts) }
    })
  }
  if (left === 0) await finish(run, present)
}

/** The answer makes the present search; an import into a known search has none to make. */
async function beginSearch(run: ImportRun, present: Import): Promise<Import> {
  const { answer } = present
  if (answer === null) return present
  return writeImport(run, present, async (to) => {
    await beginPresentSearch(to, answer)
    return { ...present, actionId: present.id }
  })
}

async function finish(run: ImportRun, present: Import): Promise<Import> {
  return writeImport(run, present, async (to) => {
    await proposeFiling(to, await personsClock(to, run.now()))
    const decisionsWaiting = await to.proposals.countDecisions()
    return { ...present, state: 'done', decisionsWaiting, endedAt: run.now() }
  })
}

function added(present: Import, counts: { applications: number; events: number }): Partial<Import> {
  return {
    actionId: present.id,
    applicationsFound: present.applicationsFound + counts.applications,
    eventsApplied: present.eventsApplied + counts.events,
  }
}
