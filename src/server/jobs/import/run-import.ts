import { arrange } from './arrange.ts'
import { askBeginning } from './ask-beginning.ts'
import { importLedger } from './import-ledger.ts'
import type { ImportRun } from './import-run.ts'
import { readFirstYear } from './read-first-year.ts'
import { readMailboxes } from './read-mailboxes.ts'

/** Goes on with an import from where it stands, until it asks, ends, or has to wait for its account. */
export async function runImport(run: ImportRun): Promise<void> {
  let present = await run.store.read(({ imports }) => imports.get(run.importId))
  const ledger = importLedger(run, present)
  if (present.state === 'reading') {
    const read = present.accountId === null ? readMailboxes : readFirstYear
    present = await read(run, ledger, present)
  }
  if (present.state === 'reading' && !run.signal.aborted) present = await askBeginning(run, ledger, present)
  if (present.state === 'arranging') await arrange(run, ledger, present)
}
