import { open } from 'node:fs/promises'

const CHUNK = 512 * 1024

/** A file's bytes in big chunks; `onRead` is told how many were read each time. */
export async function* readChunks(
  path: string,
  signal?: AbortSignal,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  await using file = await open(path)
  while (true) {
    signal?.throwIfAborted()
    const chunk = Buffer.allocUnsafeSlow(CHUNK)
    const { bytesRead } = await file.read(chunk, 0, CHUNK)
    if (bytesRead === 0) return
    onRead?.(bytesRead)
    yield chunk.subarray(0, bytesRead)
  }
}
