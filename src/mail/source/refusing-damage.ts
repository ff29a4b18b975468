import { Refusal } from '../../domain/errors.ts'

/** Turns what a decoder throws over bad input into a refusal; what the reader was given before that stays given. */
export async function* refusingDamage<T>(
  items: AsyncIterable<T>,
  reason: 'truncated' | 'damaged',
  signal?: AbortSignal,
): AsyncGenerator<T> {
  try {
    yield* items
  } catch (error) {
    if (error instanceof Refusal || signal?.aborted) throw error
    throw new Refusal('unreadable_file', `The file is damaged or ends too early: ${error}`, { reason })
  }
}
