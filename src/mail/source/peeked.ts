import { ENOUGH_TO_DETECT } from './detect.ts'

export interface Peeked {
  /** At least as many bytes as detection needs, fewer only if there are no more. */
  beginning: Buffer
  /** The whole stream, the beginning included. */
  rest: AsyncGenerator<Uint8Array>
}

/** Looks at the first bytes of a stream without losing them. Where it breaks off after some, only reading `rest` says so. */
export async function peeked(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  let beginning: Buffer = Buffer.alloc(0)
  try {
    while (beginning.length < ENOUGH_TO_DETECT) {
      const next = await iterator.next()
      if (next.done) break
      beginning = Buffer.concat([beginning, next.value])
    }
  } catch (error) {
    if (beginning.length === 0) throw error
    return { beginning, rest: brokenOff(beginning, error) }
  }
  return { beginning, rest: whole(beginning, iterator) }
}

async function* whole(beginning: Buffer, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (beginning.length > 0) yield beginning
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

async function* brokenOff(beginning: Buffer, error: unknown): AsyncGenerator<Uint8Array> {
  yield beginning
  throw error
}
