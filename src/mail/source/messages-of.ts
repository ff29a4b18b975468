import type { RawMessage } from './mailbox.ts'
import { MESSAGE_LIMIT, splitMbox } from './split-mbox.ts'

/** The messages in a stream of bytes: many in an mbox, one in an .eml. */
export function messagesOf(
  content: 'mbox' | 'eml',
  chunks: AsyncIterable<Uint8Array>,
  consumed?: () => number,
): AsyncGenerator<RawMessage> {
  return content === 'mbox' ? splitMbox(chunks, consumed) : oneMessage(chunks, consumed)
}

async function* oneMessage(chunks: AsyncIterable<Uint8Array>, consumed?: () => number): AsyncGenerator<RawMessage> {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    if (length < MESSAGE_LIMIT) kept.push(chunk)
    length += chunk.length
  }
  if (length === 0) return
  const bytes = Buffer.concat(kept).subarray(0, MESSAGE_LIMIT)
  yield { bytes, offset: consumed?.() ?? length, truncated: length > bytes.length }
}
