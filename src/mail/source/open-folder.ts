import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Refusal } from '../../domain/errors.ts'
import { type Content, detectFile } from './detect.ts'
import type { Mailbox, MailboxFormat, RawMessage } from './mailbox.ts'
import { messagesOf } from './messages-of.ts'
import { readChunks } from './read-chunks.ts'
import { readGzip } from './read-gzip.ts'

interface MailFile {
  path: string
  size: number
}

/** Opens a Maildir (nested too), a folder of messages, or a folder of mboxes; what is no mail is passed over. */
export async function openFolder(path: string): Promise<Mailbox> {
  const files = await filesIn(path)
  const format = await formatOf(files)
  let consumed = 0
  async function* messages(signal?: AbortSignal): AsyncGenerator<RawMessage> {
    for (const file of files) {
      signal?.throwIfAborted()
      const before = consumed
      const content = await detectFile(file.path)
      if (isReadable(content)) {
        const chunks = content === 'gzip' ? readGzip(file.path, signal) : readChunks(file.path, { signal })
        for await (const message of messagesOf(content === 'eml' ? 'eml' : 'mbox', chunks)) {
          consumed = Math.min(before + message.offset, before + file.size)
          yield { ...message, offset: consumed }
        }
      }
      consumed = before + file.size
    }
  }
  const totalBytes = files.reduce((sum, file) => sum + file.size, 0)
  return { format, totalBytes, consumedBytes: () => consumed, messages }
}

function isReadable(content: Content): content is 'mbox' | 'eml' | 'gzip' {
  return content === 'mbox' || content === 'eml' || content === 'gzip'
}

async function filesIn(root: string): Promise<MailFile[]> {
  const files: MailFile[] = []
  // Maildir keeps half-delivered messages in tmp/. Links are not followed: a circle of them has no end.
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || basename(entry.parentPath) === 'tmp') continue
    const path = join(entry.parentPath, entry.name)
    files.push({ path, size: (await stat(path)).size })
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function formatOf(files: readonly MailFile[]): Promise<MailboxFormat> {
  for (const { path } of files) {
    const content = await detectFile(path)
    if (content === 'eml') return /[/\\](cur|new)[/\\][^/\\]+$/.test(path) ? 'maildir' : 'eml'
    if (content === 'mbox' || content === 'gzip') return 'mbox'
  }
  throw new Refusal('unreadable_file', 'There is no mail in this folder.', { reason: 'no_mail' })
}
