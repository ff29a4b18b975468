import { stat } from 'node:fs/promises'
import { Refusal } from '../../../domain/errors.ts'
import type { Import } from '../../../domain/import.ts'
import { mayConcernASearch } from '../../../mail/prefilter.ts'
import { openMailbox } from '../../../mail/source/open-mailbox.ts'
import type { ImportRun } from './import-run.ts'
import { IncomingMail } from './incoming-mail.ts'
import type { Ledger } from './reached.ts'

/** Reads the sources from the place on that was reached before. What cannot be read is noted, and what came before it kept. */
export async function readMailboxes(run: ImportRun, ledger: Ledger<Import>, begun: Import): Promise<Import> {
  const mail = await IncomingMail.open({ ...run, ledger }, begun)
  let { refusal } = begun
  for (const file of run.paths.keys()) {
    if (file < begun.place.file || run.signal.aborted) continue
    try {
      await readMailbox(run, mail, file, file === begun.place.file ? begun.place.messages : 0)
    } catch (error) {
      if (run.signal.aborted) break
      if (!(error instanceof Refusal)) throw error
      refusal = { code: error.code, values: error.values }
    }
  }
  return mail.store({ refusal })
}

async function readMailbox(
  run: ImportRun,
  mail: IncomingMail<Import>,
  file: number,
  alreadyStored: number,
): Promise<void> {
  const path = run.paths[file] ?? null
  if (path === null) throw new Refusal('unreadable_file', 'the upload is gone', { reason: 'not_found' })
  const bytesBefore = await bytesIn(run.paths.slice(0, file))
  const mailbox = await openMailbox(path)
  let messages = 0
  for await (const { bytes, offset } of mailbox.messages(run.signal)) {
    if (run.signal.aborted) return
    messages += 1
    if (messages <= alreadyStored) continue
    mail.pass(1, { place: { file, messages }, bytesRead: bytesBefore + offset })
    if (mayConcernASearch(bytes)) await mail.take(bytes)
    await mail.storeWhenDue()
  }
}

async function bytesIn(paths: readonly (string | null)[]): Promise<number> {
  const sizes = await Promise.all(paths.map((path) => (path === null ? 0 : sizeOf(path))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
