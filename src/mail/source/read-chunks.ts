import { open } from 'node:fs/promises'

const CHUNK = 512 * 1024

interface ReadOptions {
  signal?: AbortSignal | undefined
  /** Told how many bytes were read each time. */
  onRead?: ((bytes: number) => void) | undefined
  /** Each chunk overwrites the one before: for who has taken its bytes when asking for the next. */
  isReused?: boolean
}

/** A file's bytes in big chunks. */
export async function* readChunks(
  path: string,
  { signal, onRead, isReused = false }: ReadOptions = {},
): AsyncGenerator<Buffer> {
  await using file = await open(path)
  let chunk = Buffer.allocUnsafeSlow(CHUNK)
  while (true) {
    signal?.throwIfAborted()
    const { bytesRead } = await file.read(chunk, 0, CHUNK)
    if (bytesRead === 0) return
    onRead?.(bytesRead)
    yield chunk.subarray(0, bytesRead)
    if (!isReused) chunk = Buffer.allocUnsafeSlow(CHUNK)
  }
}
