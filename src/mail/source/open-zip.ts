import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { Refusal } from '../../domain/errors.ts'
import { detect } from './detect.ts'
import { isBomb } from './is-bomb.ts'
import type { Mailbox, RawMessage } from './mailbox.ts'
import { messagesOf } from './messages-of.ts'
import { peeked } from './peeked.ts'
import { refusingDamage } from './refusing-damage.ts'

const MOST_ENTRIES = 500_000

/** Opens a zip that holds mboxes or messages, as Google Takeout makes it; other files in it are passed over. */
export async function openZip(path: string, size: number): Promise<Mailbox> {
  for await (const _ of refusingDamage(inspected(path, size), 'damaged')) break
  let consumed = 0
  async function* messagesIn(signal?: AbortSignal): AsyncGenerator<RawMessage> {
    for await (const { entry, content, chunks } of mailIn(path, signal)) {
      const before = consumed
      const packing = entry.compressedSize / Math.max(1, entry.uncompressedSize)
      for await (const message of messagesOf(content, chunks)) {
        signal?.throwIfAborted()
        consumed = before + Math.round(message.offset * packing)
        yield { ...message, offset: consumed }
      }
      consumed = before + entry.compressedSize
    }
    consumed = size
  }
  return {
    format: 'zip',
    totalBytes: size,
    consumedBytes: () => consumed,
    messages: (signal) => refusingDamage(messagesIn(signal), 'damaged', signal),
  }
}

/** [M6] Refuses bombs by what the directory declares; yauzl holds every entry to its declaration while it is read. */
async function* inspected(path: string, size: number): AsyncGenerator<MailEntry> {
  let unpacked = 0
  let count = 0
  for await (const { entry } of entriesOf(path)) {
    unpacked += entry.uncompressedSize
    count += 1
    if (isBomb(size, unpacked) || count > MOST_ENTRIES) {
      throw new Refusal('unreadable_file', 'The zip file unpacks to far more than mail can.', { reason: 'bomb' })
    }
  }
  yield* mailIn(path)
  throw new Refusal('unreadable_file', 'There is no mail in this zip file.', { reason: 'no_mail' })
}

interface MailEntry {
  entry: Entry
  content: 'mbox' | 'eml'
  chunks: AsyncIterable<Uint8Array>
}

async function* mailIn(path: string, signal?: AbortSignal): AsyncGenerator<MailEntry> {
  for await (const { zip, entry } of entriesOf(path)) {
    signal?.throwIfAborted()
    if (entry.uncompressedSize === 0 || !entry.canDecodeFileData()) continue
    const { beginning, rest } = await peeked(await zip.openReadStreamPromise(entry))
    const content = detect(beginning)
    if (content === 'mbox' || content === 'eml') yield { entry, content, chunks: rest }
    await rest.return(undefined)
  }
}

async function* entriesOf(path: string): AsyncGenerator<{ zip: ZipFile; entry: Entry }> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: false })
  try {
    for await (const entry of zip.eachEntry()) yield { zip, entry }
  } finally {
    zip.close()
  }
}
