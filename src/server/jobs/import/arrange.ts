import type { Import } from '../../../domain/import.ts'
import { personsClock } from '../../operations/persons-clock.ts'
import { beginPresentSearch } from '../../operations/search-shelf.ts'
import { arrangeKept } from './arrange-kept.ts'
import type { ImportRun } from './import-run.ts'
import { proposeFiling } from './propose-filing.ts'
import type { Ledger } from './reached.ts'

/** Arranges what was read; then the import is done. */
export async function arrange(run: ImportRun, ledger: Ledger<Import>, answered: Import): Promise<void> {
  const begun = await beginSearch(ledger, answered)
  const arranged = await arrangeKept({ ...run, ledger }, begun)
  if (!run.signal.aborted) await finish(run, ledger, arranged)
}

/** The answer makes the present search; an import into a known search has none to make. */
async function beginSearch(ledger: Ledger<Import>, present: Import): Promise<Import> {
  const { answer } = present
  if (answer === null) return present
  return ledger.write(async (to) => {
    await beginPresentSearch(to, answer)
    return { ...present, actionId: present.id }
  })
}

async function finish(run: ImportRun, ledger: Ledger<Import>, present: Import): Promise<Import> {
  return ledger.write(async (to) => {
    await proposeFiling(to, await personsClock(to, run.now()))
    const decisionsWaiting = await to.proposals.countDecisions()
    return { ...present, state: 'done', decisionsWaiting, endedAt: run.now() }
  })
}
