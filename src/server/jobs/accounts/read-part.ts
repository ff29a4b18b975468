import type { ImapFlow } from 'imapflow'
import type { Account } from '../../../domain/account.ts'
import { dayOf } from '../../../domain/day.ts'
import { personsClock } from '../../operations/persons-clock.ts'
import { arrangeKept } from '../import/arrange-kept.ts'
import { IncomingMail } from '../import/incoming-mail.ts'
import { proposeFiling } from '../import/propose-filing.ts'
import type { Ledger } from '../import/reached.ts'
import { AccountReading } from './account-reading.ts'
import type { CatchUp } from './catch-up-ledger.ts'
import type { CatchUpRun } from './catch-up-run.ts'

export interface AccountAtHand {
  run: CatchUpRun
  account: Account
  client: ImapFlow
}

/**
 * Reads a part of an account, stores what came of it and arranges that. What was read before an interruption is arranged too:
 * whoever came next would otherwise arrange it as an action of its own, and the two could not be undone apart.
 */
export async function readPart(
  { run, account, client }: AccountAtHand,
  ledger: Ledger<CatchUp>,
  begun: CatchUp,
  read: (reading: AccountReading<CatchUp>) => Promise<void>,
): Promise<CatchUp> {
  const mail = await IncomingMail.open({ ...run, ledger }, begun)
  const connectedOn = dayOf(account.connectedAt, 'UTC')
  const failure = await read(new AccountReading({ client, mail, connectedOn, signal: run.signal })).then(
    () => null,
    (error: unknown) => ({ error }),
  )
  const arranged = await settled(run, ledger, await mail.store({}))
  // A line that was closed in order to end is no failure.
  if (failure && !run.signal.aborted) throw failure.error
  return arranged
}

async function settled({ store, now }: CatchUpRun, ledger: Ledger<CatchUp>, stored: CatchUp): Promise<CatchUp> {
  const arranged = await arrangeKept({ store, now, ledger }, stored)
  if (arranged.actionId === null) return arranged
  return ledger.write(async (to) => {
    await proposeFiling(to, await personsClock(to, now()))
    return arranged
  })
}
