import { dayOf } from '../../../domain/day.ts'
import { Refusal } from '../../../domain/errors.ts'
import type { Import } from '../../../domain/import.ts'
import { AccountReading } from '../accounts/account-reading.ts'
import { foldersAtHand } from '../accounts/folders-at-hand.ts'
import type { ImportRun } from './import-run.ts'
import { IncomingMail } from './incoming-mail.ts'
import type { Ledger } from './reached.ts'

/** Reads the newest year of an account. Where the line breaks it is noted, and what came before it kept. */
export async function readFirstYear(run: ImportRun, ledger: Ledger<Import>, begun: Import): Promise<Import> {
  const mail = await IncomingMail.open({ ...run, ledger }, begun)
  try {
    await readYear(run, mail, begun)
  } catch (error) {
    if (run.signal.aborted) return mail.store({})
    if (!(error instanceof Refusal)) throw error
    return mail.store({ refusal: { code: error.code, values: error.values } })
  }
  return mail.store({ refusal: null })
}

async function readYear(run: ImportRun, mail: IncomingMail<Import>, begun: Import): Promise<void> {
  const account = await run.store.read(({ accounts }) => accounts.get(begun.accountId ?? ''))
  const client = await run.openAccount(account)
  try {
    const atHand = await foldersAtHand(client, run.store, account)
    const unread = atHand.map(({ folder }) => folder).filter(({ yearsRead }) => yearsRead === 0)
    const connectedOn = dayOf(account.connectedAt, 'UTC')
    const reading = new AccountReading({ client, mail, connectedOn, signal: run.signal })
    let messagesTotal = begun.messagesRead
    for (const folder of unread) messagesTotal += await reading.countYear(folder, 0)
    mail.pass(0, { messagesTotal, refusal: null })
    await mail.store({})
    for (const folder of unread) if (!run.signal.aborted) await reading.readYear(folder, 0)
  } finally {
    client.close()
  }
}
