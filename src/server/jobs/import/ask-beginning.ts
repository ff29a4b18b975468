import type { Import } from '../../../domain/import.ts'
import { beginnings } from '../../../domain/search-beginning.ts'
import type { Readers } from '../../../store/store.ts'
import { searchDays } from '../../operations/search-days.ts'
import type { ImportRun } from './import-run.ts'
import type { Ledger } from './reached.ts'

/** What comes after reading: the question where this search began, unless it is known or there is nothing new. */
export async function askBeginning(run: ImportRun, ledger: Ledger<Import>, read: Import): Promise<Import> {
  const next = await run.store.read((from) => whatComesNext(from, read))
  return ledger.write(async () => ({
    ...read,
    ...next,
    endedAt: next.state === 'done' || next.state === 'failed' ? run.now() : null,
  }))
}

async function whatComesNext(from: Readers, read: Import): Promise<Pick<Import, 'state' | 'beginnings'>> {
  const isKnown = await isSearchKnown(from)
  // An account that cannot be reached now will be; asked about half of a year, the person could not say where it began.
  if (read.accountId !== null && read.refusal !== null && !isKnown) return { state: 'reading', beginnings: [] }
  if ((await from.messages.unarranged(1)).length === 0) {
    const wasRead = read.refusal === null || read.messagesRead > 0 || read.accountId !== null
    return { state: wasRead ? 'done' : 'failed', beginnings: [] }
  }
  if (isKnown) return { state: 'arranging', beginnings: [] }
  return { state: 'asking', beginnings: beginnings(await searchDays(from)) }
}

/** Asked once: an earlier answer holds, unless the import that it was given to was undone. */
async function isSearchKnown(from: Readers): Promise<boolean> {
  for (const { answer, actionId } of await from.imports.list()) {
    // What is too long ago to be remembered can no longer be undone either.
    if (answer !== null && actionId !== null && !(await from.actions.find(actionId))?.undoneBy) return true
  }
  return false
}
