import { v7 as newId } from 'uuid'
import { YEARS } from '../../../mail/source/imap/years.ts'
import { arrangeKept } from '../import/arrange-kept.ts'
import { type CatchUp, catchUpLedger } from './catch-up-ledger.ts'
import type { CatchUpRun } from './catch-up-run.ts'
import { type FolderAtHand, foldersAtHand } from './folders-at-hand.ts'
import { type AccountAtHand, readPart } from './read-part.ts'

/**
 * Reads what is new in an account, or the years before the first, and arranges it without asking. Says whether there are years left.
 * Refusals as those of the mail source; what was read before one is kept.
 */
export async function catchUp(run: CatchUpRun): Promise<{ hasYearsLeft: boolean }> {
  const account = await run.store.read(({ accounts }) => accounts.get(run.accountId))
  const client = await run.openAccount(account)
  try {
    const folders = await foldersAtHand(client, run.store, account)
    const years = catchUpLedger(run, { account, actionId: account.importId ?? newId() })
    const atHand: AccountAtHand = { run, account, client }
    // What a killed program left.
    await arrangeKept({ store: run.store, now: run.now, ledger: years }, nothing())
    if (run.part === 'older') return await readYears(atHand, years, folders)
    await readNew(atHand, folders)
    return { hasYearsLeft: folders.some(({ folder }) => folder.yearsRead < YEARS) }
  } finally {
    client.close()
  }
}

async function readNew(atHand: AccountAtHand, folders: readonly FolderAtHand[]): Promise<void> {
  const { run, account } = atHand
  const ledger = catchUpLedger(run, { account, actionId: newId() })
  await readPart(atHand, ledger, nothing(), async (reading) => {
    for (const { folder, listed } of folders)
      if (listed.nextUid - 1 > folder.newestUid) await reading.readNew(folder, listed.nextUid - 1)
  })
  if (run.signal.aborted) return
  await run.store.write({ name: 'read_mail' }, ({ accounts }) => accounts.change(account.id, { readAt: run.now() }))
}

/** Year by year in all folders, so that what belongs together is arranged together, in its order. */
async function readYears(
  atHand: AccountAtHand,
  ledger: ReturnType<typeof catchUpLedger>,
  folders: readonly FolderAtHand[],
): Promise<{ hasYearsLeft: boolean }> {
  const { signal } = atHand.run
  const present = folders.map(({ folder }) => folder)
  let reached = begun(folders)
  for (let year = 0; year < YEARS && !signal.aborted; year += 1) {
    if (!present.some(({ yearsRead }) => yearsRead === year)) continue
    reached = await readPart(atHand, ledger, reached, async (reading) => {
      for (const [index, folder] of present.entries())
        if (folder.yearsRead === year && !signal.aborted) present[index] = await reading.readYear(folder, year)
    })
  }
  return { hasYearsLeft: signal.aborted }
}

/** Earlier years are counted together with what was read before. */
function begun(folders: readonly FolderAtHand[]): CatchUp {
  const messagesRead = folders.reduce((sum, { folder }) => sum + folder.messagesRead, 0)
  const messagesTotal = folders.reduce((sum, { listed }) => sum + listed.messages, 0)
  return { ...nothing(), messagesRead, messagesTotal: Math.max(messagesRead, messagesTotal) }
}

function nothing(): CatchUp {
  return {
    messagesRead: 0,
    messagesTotal: null,
    jobMessages: 0,
    alreadyKnown: 0,
    applicationsFound: 0,
    eventsApplied: 0,
    actionId: null,
  }
}
