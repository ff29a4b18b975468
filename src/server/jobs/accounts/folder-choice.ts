import type { ImapFlow } from 'imapflow'
import { listFolders } from '../../../mail/source/imap/list-folders.ts'
import { foldersToRead } from '../../../mail/source/imap/usual-folders.ts'
import type { AccountFolders } from '../../context.ts'

/** The folders at the provider as they are now, and which of them are read. */
export async function folderChoice(client: ImapFlow, chosen: readonly string[] | null): Promise<AccountFolders> {
  const listed = await listFolders(client)
  const read = new Set(foldersToRead(listed, chosen))
  const folders = listed.map((each) => ({ path: each.path, name: each.name, use: each.use, isRead: read.has(each) }))
  return { folders, isChosen: chosen !== null }
}
