import type { Account } from '../../../domain/account.ts'
import { Refusal } from '../../../domain/errors.ts'
import type { Ledger, Reached } from '../import/reached.ts'
import type { CatchUpRun } from './catch-up-run.ts'

export interface CatchUp extends Reached {
  /** Of how many; null where that was not counted. */
  messagesTotal: number | null
}

interface Options {
  account: Account
  actionId: string
}

/**
 * What catching up brings is one action for new mail each time, while earlier years continue the action of the account's import:
 * undoing that takes the whole mailbox back. Refusal `conflict` once it was undone.
 */
export function catchUpLedger(run: CatchUpRun, { account, actionId }: Options): Ledger<CatchUp> {
  return {
    actionId,
    async write(change) {
      const { result } = await run.store.write(
        { name: 'read_mail', subject: account.address, id: actionId },
        async (to) => {
          const import_ = account.importId === null ? null : await to.actions.find(account.importId)
          if (import_?.undoneBy) throw new Refusal('conflict', 'what was read of the account was taken back')
          return change(to)
        },
      )
      run.tell({ read: result.messagesRead, total: result.messagesTotal })
      return result
    },
  }
}
