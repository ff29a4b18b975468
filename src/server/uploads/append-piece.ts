import type { FileHandle } from 'node:fs/promises'
import { Refusal } from '../../domain/errors.ts'

const MAX_PIECE_BYTES = 32 * 1024 ** 2

/** Writes a piece behind what was received, and counts along, so that a piece that breaks off leaves a true count. */
export async function appendPiece(
  file: FileHandle,
  body: AsyncIterable<Uint8Array>,
  entry: { size: number; received: number },
): Promise<void> {
  const start = entry.received
  for await (const bytes of untilItBreaks(body)) {
    const end = entry.received + bytes.byteLength
    if (end > entry.size) throw new Refusal('too_large', 'more than was announced', { limit: `${entry.size} bytes` })
    if (end - start > MAX_PIECE_BYTES) throw new Refusal('too_large', 'the piece is too large', { limit: '32 MB' })
    await writeWhole(file, bytes, entry.received)
    entry.received = end
  }
}

// The sender going away is no error of ours: it asks how far it came, and goes on from there.
async function* untilItBreaks(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch {
    return
  }
}

async function writeWhole(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  try {
    for (let done = 0; done < bytes.byteLength; ) {
      done += (await file.write(bytes, done, bytes.byteLength - done, position + done)).bytesWritten
    }
  } catch (error) {
    if (isFull(error)) throw new Refusal('disk_full', 'the disk filled up during the upload')
    throw error
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}
