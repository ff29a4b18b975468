import { stat } from 'node:fs/promises'
import { Refusal } from '../../domain/errors.ts'
import { detect, detectFile } from './detect.ts'
import type { Mailbox } from './mailbox.ts'
import { messagesOf } from './messages-of.ts'
import { openFolder } from './open-folder.ts'
import { openZip } from './open-zip.ts'
import { peeked } from './peeked.ts'
import { readChunks } from './read-chunks.ts'
import { readGzip } from './read-gzip.ts'

/**
 * Opens what a path holds: an mbox, a gzipped one, a zip of them (Google Takeout), one message, a Maildir or a folder
 * of messages or mboxes. Detects by content (SPEC M1).
 * @throws Refusal unreadable_file, with `reason`: not_found, empty, not_mail, truncated, damaged, bomb, no_mail
 */
export async function openMailbox(path: string): Promise<Mailbox> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Refusal('unreadable_file', 'There is no such file or folder.', { reason: 'not_found' })
  if (found.isDirectory()) return openFolder(path)
  if (!found.isFile()) throw notMail()
  const content = await detectFile(path)
  switch (content) {
    case 'mbox':
    case 'eml':
      return openPlain(path, found.size, content)
    case 'gzip':
      return openGzip(path, found.size)
    case 'zip':
      return openZip(path, found.size)
    case 'empty':
      throw new Refusal('unreadable_file', 'The file is empty.', { reason: 'empty' })
    case 'other':
      throw notMail()
  }
}

function openPlain(path: string, size: number, content: 'mbox' | 'eml'): Mailbox {
  let consumed = 0
  const count = (bytes: number) => {
    consumed += bytes
  }
  return {
    format: content,
    totalBytes: size,
    consumedBytes: () => consumed,
    messages: (signal) =>
      messagesOf(content, readChunks(path, { signal, onRead: count, isReused: content === 'mbox' })),
  }
}

async function openGzip(path: string, size: number): Promise<Mailbox> {
  const { beginning, rest } = await peeked(readGzip(path))
  await rest.return(undefined)
  const content = detect(beginning)
  if (content !== 'mbox' && content !== 'eml') throw notMail()
  let consumed = 0
  const count = (bytes: number) => {
    consumed += bytes
  }
  return {
    format: 'gzip',
    totalBytes: size,
    consumedBytes: () => consumed,
    messages: (signal) => messagesOf(content, readGzip(path, signal, count), () => consumed),
  }
}

function notMail(): Refusal {
  return new Refusal('unreadable_file', 'The file is not a mailbox.', { reason: 'not_mail' })
}
