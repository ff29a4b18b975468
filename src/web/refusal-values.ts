import type { RefusalValues } from '../domain/errors.ts'

/** The values of a refusal, out of an answer whose shape nobody vouches for. */
export function refusalValues(data: unknown): RefusalValues {
  if (typeof data !== 'object' || data === null) return {}
  return Object.fromEntries(
    Object.entries(data).filter(
      (entry): entry is [string, string | number | null] =>
        entry[1] === null || typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  )
}
