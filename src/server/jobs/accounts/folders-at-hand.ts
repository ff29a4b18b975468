import type { ImapFlow } from 'imapflow'
import { v7 as newId } from 'uuid'
import type { Account } from '../../../domain/account.ts'
import type { AccountFolder } from '../../../domain/account-folder.ts'
import { type ImapFolder, listFolders } from '../../../mail/source/imap/list-folders.ts'
import { foldersToRead } from '../../../mail/source/imap/usual-folders.ts'
import type { Store } from '../../../store/store.ts'

/** A folder that is read: how far it was, and how it stands at the server now. */
export interface FolderAtHand {
  folder: AccountFolder
  listed: ImapFolder
}

/**
 * The folders of an account in the order in which they are read. One that is seen for the first time, or that its server has numbered
 * anew, begins at its newest message: what came before belongs to the years (M43), and messages that are known count once (M10).
 */
export async function foldersAtHand(client: ImapFlow, store: Store, account: Account): Promise<FolderAtHand[]> {
  const listed = foldersToRead(await listFolders(client), account.chosenFolders)
  const known = await store.read(({ accounts }) => accounts.folders(account.id))
  const atHand = listed.map((each) => ({ listed: each, folder: presentFolder(account.id, each, known) }))
  await store.write({ name: 'read_mail' }, async ({ accounts }) => {
    for (const { folder } of atHand) if (!known.includes(folder)) await accounts.saveFolder(folder)
  })
  return atHand
}

function presentFolder(accountId: string, listed: ImapFolder, known: readonly AccountFolder[]): AccountFolder {
  const { path, use, uidValidity, nextUid } = listed
  const before = known.find((each) => each.path === path)
  if (before?.uidValidity === uidValidity) return before
  return {
    id: before?.id ?? newId(),
    accountId,
    path,
    use,
    uidValidity,
    newestUid: nextUid - 1,
    yearsRead: 0,
    lowestUid: null,
    messagesRead: 0,
  }
}
