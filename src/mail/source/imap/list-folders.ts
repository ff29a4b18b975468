import type { ImapFlow, ListResponse } from 'imapflow'
import { FOLDER_USES, type FolderUse } from '../../../domain/account.ts'
import { imapRefusal } from './imap-refusal.ts'

/** A folder as the server lists it. */
export interface ImapFolder {
  path: string
  name: string
  use: FolderUse | null
  /** It belongs to the person, and not to others who share it. */
  isOwn: boolean
  uidValidity: string
  /** The number that the next message gets. */
  nextUid: number
  messages: number
}

/** Folders that hold messages, in the server's order. */
export async function listFolders(client: ImapFlow): Promise<ImapFolder[]> {
  const listed = await client
    .list({ statusQuery: { messages: true, uidNext: true, uidValidity: true } })
    .catch((error: unknown) => Promise.reject(imapRefusal(error)))
  const { other, shared } = client.namespaces ?? { other: false, shared: false }
  const foreign = [...(other || []), ...(shared || [])].map(({ prefix }) => prefix).filter((prefix) => prefix !== '')
  return listed.flatMap((each) => toFolder(each, foreign))
}

function toFolder(listed: ListResponse, foreign: readonly string[]): ImapFolder[] {
  const { path, name, flags, status } = listed
  if (flags.has('\\Noselect') || flags.has('\\NonExistent') || !status?.uidValidity) return []
  return [
    {
      path,
      name,
      use: folderUse(listed),
      isOwn: !foreign.some((prefix) => path.startsWith(prefix)),
      uidValidity: String(status.uidValidity),
      nextUid: status.uidNext ?? 1,
      messages: status.messages ?? 0,
    },
  ]
}

/** That a folder holds all mail is believed only if the server says so: a name may mean anything. */
function folderUse({ specialUse, specialUseSource }: ListResponse): FolderUse | null {
  const use = FOLDER_USES.find((each) => `\\${each}` === specialUse?.toLowerCase()) ?? null
  return use === 'all' && specialUseSource !== 'extension' ? null : use
}
