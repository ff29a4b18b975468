import type { ImapFlow } from 'imapflow'
import { Refusal } from '../../../domain/errors.ts'
import { imapRefusal } from './imap-refusal.ts'
import type { Stretch } from './years.ts'

/** [M41] Opens a folder to be read alone: nothing in it is ever marked. False if the server does not let one in, or it is gone. */
export async function openFolder(client: ImapFlow, path: string): Promise<boolean> {
  try {
    await client.mailboxOpen(path, { readOnly: true })
    return true
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'responseStatus' in error && error.responseStatus === 'NO')
      return false
    throw imapRefusal(error)
  }
}

/** Numbers of the messages that arrived within a stretch, the highest first; only those below `below`. */
export async function mailOf(client: ImapFlow, { since, before }: Stretch, below: number | null): Promise<number[]> {
  if (below === 1) return []
  const found = await search(client, {
    ...(since === null ? {} : { since }),
    ...(before === null ? {} : { before }),
    ...(below === null ? {} : { uid: `1:${below - 1}` }),
  })
  return found.sort((one, other) => other - one)
}

/** Numbers of the messages that came after number `newest`, the lowest first. */
export async function mailAfter(client: ImapFlow, newest: number): Promise<number[]> {
  const found = await search(client, { uid: `${newest + 1}:*` })
  // A range up to the newest message names that one even when it begins behind it.
  return found.filter((uid) => uid > newest).sort((one, other) => one - other)
}

async function search(client: ImapFlow, query: Parameters<ImapFlow['search']>[0]): Promise<number[]> {
  // Counted in seconds from the moment of asking, as this extension does it, mail on a border could fall between two stretches.
  client.capabilities.delete('WITHIN')
  const found = await client.search(query, { uid: true }).catch((error: unknown) => Promise.reject(imapRefusal(error)))
  if (!found) throw new Refusal('mailbox_unreachable', 'the server refused to search', { reason: 'lost' })
  return found
}
