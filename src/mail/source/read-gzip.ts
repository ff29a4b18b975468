import { open, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { constants, createGunzip, type Gunzip } from 'node:zlib'
import { Refusal } from '../../domain/errors.ts'
import { isBomb } from './is-bomb.ts'
import { readChunks } from './read-chunks.ts'
import { refusingDamage } from './refusing-damage.ts'

/** The unpacked bytes of a gzip file; a truncated or damaged one gives what it holds, and is then refused (SPEC M5). */
export async function* readGzip(
  path: string,
  signal?: AbortSignal,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let packed = 0
  const counted = (bytes: number) => {
    packed += bytes
    onRead?.(bytes)
  }
  let unpacked = 0
  // Without Z_SYNC_FLUSH a truncated file fails before its last good bytes are handed out.
  for await (const chunk of unpack(path, createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }), signal, counted)) {
    unpacked += chunk.length
    if (isBomb(packed, unpacked)) {
      throw new Refusal('unreadable_file', 'The gzip file unpacks to far more than mail can.', { reason: 'bomb' })
    }
    yield chunk
  }
  if ((await promisedLength(path)) !== unpacked % 2 ** 32) await verify(path, signal)
}

function unpack(
  path: string,
  gunzip: Gunzip,
  signal?: AbortSignal,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const packed = Readable.from(readChunks(path, { signal, onRead }), { objectMode: false })
  const unpacked = packed.on('error', (error) => gunzip.destroy(error)).pipe(gunzip)
  return refusingDamage(unpacked, 'truncated', signal)
}

/** The length that the file's last four bytes promise, modulo 2^32 (RFC 1952). */
async function promisedLength(path: string): Promise<number> {
  const { size } = await stat(path)
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, Math.max(0, size - 4))
  return bytesRead === 4 ? buffer.readUInt32LE(0) : -1
}

/** Files of several gzip members promise only their last one's length: read again, strictly, whether it is whole. */
async function verify(path: string, signal?: AbortSignal): Promise<void> {
  for await (const _ of unpack(path, createGunzip(), signal)) signal?.throwIfAborted()
}
