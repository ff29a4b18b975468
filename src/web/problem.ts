import { ORPCError } from '@orpc/client'
import { REFUSAL_CODES, Refusal, type RefusalCode } from '../domain/errors.ts'
import { refusalValues } from './refusal-values.ts'
import { text } from './text.ts'

const words = text.problem
const { refusals } = text

export type Problem =
  | { kind: 'refused'; code: RefusalCode; sentence: string }
  | { kind: 'stopped' | 'failed'; sentence: string }

/** What a failed request means to the person; the one place where a refusal's code becomes its sentence. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal)
    return { kind: 'refused', code: error.code, sentence: refusals[error.code](error.values) }
  if (error instanceof ORPCError) {
    const code = REFUSAL_CODES.find((each) => each === error.code)
    if (code) return { kind: 'refused', code, sentence: refusals[code](refusalValues(error.data)) }
    if (error.status === 401)
      return { kind: 'refused', code: 'unauthenticated', sentence: refusals.unauthenticated({}) }
    return { kind: 'failed', sentence: words.failed }
  }
  // fetch() answers with a TypeError when nobody listens, and with nothing else then.
  if (error instanceof TypeError) return { kind: 'stopped', sentence: words.stopped }
  return { kind: 'failed', sentence: words.failed }
}
