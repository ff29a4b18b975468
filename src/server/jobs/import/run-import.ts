import { arrange } from './arrange.ts'
import { askBeginning } from './ask-beginning.ts'
import type { ImportRun } from './import-run.ts'
import { readMailboxes } from './read-mailboxes.ts'

/** Goes on with an import from where it stands, until it asks or ends. */
export async function runImport(run: ImportRun): Promise<void> {
  let present = await run.store.read(({ imports }) => imports.get(run.importId))
  if (present.state === 'reading') present = await readMailboxes(run, present)
  if (present.state === 'reading' && !run.signal.aborted) present = await askBeginning(run, present)
  if (present.state === 'arranging') await arrange(run, present)
}
