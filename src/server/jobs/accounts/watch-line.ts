import type { ImapFlow } from 'imapflow'
import type { Account } from '../../../domain/account.ts'
import { openFolder } from '../../../mail/source/imap/find-mail.ts'
import { listFolders } from '../../../mail/source/imap/list-folders.ts'
import { foldersToRead } from '../../../mail/source/imap/usual-folders.ts'

/** Servers without IDLE, and folders other than the watched one, are looked through as often as that. */
const LOOK_MS = 3 * 60_000

interface Watching {
  isUp(isLive: boolean): void
  /** There may be something new. */
  look(): void
}

/** Watches an account over a line of its own for as long as that holds. Says at once that it is up, and that it is time to look. */
export async function watchLine(client: ImapFlow, account: Account, { isUp, look }: Watching): Promise<void> {
  const folders = foldersToRead(await listFolders(client), account.chosenFolders)
  const watched = folders.find(({ use }) => use === 'inbox' || use === 'all') ?? folders[0]
  if (!watched || !(await openFolder(client, watched.path))) await openFolder(client, 'INBOX')
  isUp(client.capabilities.has('IDLE'))
  look()
  client.on('exists', ({ count, prevCount }) => count > prevCount && look())
  const looking = setInterval(look, LOOK_MS).unref()
  try {
    // Each command in between, such as one that keeps the line alive, ends a spell of it.
    while (client.usable && client.mailbox) await client.idle()
  } finally {
    clearInterval(looking)
  }
}
