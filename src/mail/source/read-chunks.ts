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
  const read = (into: Buffer<ArrayBuffer>) => {
    const reading = file.read(into, 0, CHUNK)
    // Who stops asking never sees that the chunk after the last one could not be read.
    reading.catch(() => undefined)
    return reading
  }
  let spare = Buffer.allocUnsafeSlow(CHUNK)
  let reading = read(Buffer.allocUnsafeSlow(CHUNK))
  while (true) {
    signal?.throwIfAborted()
    const { bytesRead, buffer } = await reading
    if (bytesRead === 0) return
    // The disk reads on while this chunk is looked at.
    reading = read(spare)
    onRead?.(bytesRead)
    yield buffer.subarray(0, bytesRead)
    spare = isReused ? buffer : Buffer.allocUnsafeSlow(CHUNK)
  }
}
