import type { ImapFlow } from 'imapflow'
import { v7 as newId } from 'uuid'
import type { Account } from '../../../domain/account.ts'
import { dayOf } from '../../../domain/day.ts'
import { YEARS } from '../../../mail/source/imap/years.ts'
import { personsClock } from '../../operations/persons-clock.ts'
import { arrangeKept } from '../import/arrange-kept.ts'
import { IncomingMail } from '../import/incoming-mail.ts'
import { proposeFiling } from '../import/propose-filing.ts'
import type { Ledger } from '../import/reached.ts'
import { AccountReading } from './account-reading.ts'
import { type CatchUp, catchUpLedger } from './catch-up-ledger.ts'
import type { CatchUpRun } from './catch-up-run.ts'
import { type FolderAtHand, foldersAtHand } from './folders-at-hand.ts'

/**
 * Reads what is new in an account, or the years before the first, and arranges it without asking. Says whether there are years left.
 * Refusals as those of the mail source; what was read before one is kept.
 */
export async function catchUp(run: CatchUpRun): Promise<{ hasYearsLeft: boolean }> {
  const account = await run.store.read(({ accounts }) => accounts.get(run.accountId))
  const actionId = run.part === 'older' ? (account.importId ?? newId()) : newId()
  const ledger = catchUpLedger(run, { account, actionId })
  const client = await run.openAccount(account)
  try {
    const atHand = await foldersAtHand(client, run.store, account)
    const read = await readFolders({ run, account, ledger, client, atHand })
    await settle(run, ledger, read)
    const hasYearsLeft = run.part === 'new' && atHand.some(({ folder }) => folder.yearsRead < YEARS)
    return { hasYearsLeft: hasYearsLeft || run.signal.aborted }
  } finally {
    client.close()
  }
}

interface Reading {
  run: CatchUpRun
  account: Account
  ledger: Ledger<CatchUp>
  client: ImapFlow
  atHand: readonly FolderAtHand[]
}

/** What was read before a line broke is stored too. */
async function readFolders({ run, account, ledger, client, atHand }: Reading): Promise<CatchUp> {
  const mail = await IncomingMail.open({ ...run, ledger }, begun(run, atHand))
  const connectedOn = dayOf(account.connectedAt, 'UTC')
  const reading = new AccountReading({ client, mail, connectedOn, signal: run.signal })
  try {
    await (run.part === 'new' ? readNew(reading, atHand) : readYears(reading, atHand, run.signal))
  } catch (error) {
    const kept = await mail.store({})
    if (run.signal.aborted) return kept
    throw error
  }
  return mail.store({})
}

async function readNew(reading: AccountReading<CatchUp>, atHand: readonly FolderAtHand[]): Promise<void> {
  for (const { folder, listed } of atHand)
    if (listed.nextUid - 1 > folder.newestUid) await reading.readNew(folder, listed.nextUid - 1)
}

async function readYears(
  reading: AccountReading<CatchUp>,
  atHand: readonly FolderAtHand[],
  signal: AbortSignal,
): Promise<void> {
  const folders = atHand.map(({ folder }) => folder)
  for (let year = 0; year < YEARS; year += 1) {
    for (const [index, folder] of folders.entries()) {
      if (signal.aborted) return
      if (folder.yearsRead === year) folders[index] = await reading.readYear(folder, year)
    }
  }
}

/** Earlier years are counted together with what was read before; new mail by itself. */
function begun({ part }: CatchUpRun, atHand: readonly FolderAtHand[]): CatchUp {
  const nothing = { jobMessages: 0, alreadyKnown: 0, applicationsFound: 0, eventsApplied: 0, actionId: null }
  if (part === 'new') return { ...nothing, messagesRead: 0, messagesTotal: null }
  const messagesRead = atHand.reduce((sum, { folder }) => sum + folder.messagesRead, 0)
  const messagesTotal = atHand.reduce((sum, { listed }) => sum + listed.messages, 0)
  return { ...nothing, messagesRead, messagesTotal: Math.max(messagesRead, messagesTotal) }
}

async function settle(run: CatchUpRun, ledger: Ledger<CatchUp>, read: CatchUp): Promise<void> {
  const arranged = await arrangeKept({ ...run, ledger }, read)
  if (run.signal.aborted) return
  await ledger.write(async (to) => {
    if (arranged.actionId !== null) await proposeFiling(to, await personsClock(to, run.now()))
    if (run.part === 'new') await to.accounts.change(run.accountId, { readAt: run.now() })
    return arranged
  })
}
