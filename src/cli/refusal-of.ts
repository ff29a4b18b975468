import { ORPCError } from '@orpc/client'
import * as z from 'zod'
import { REFUSAL_CODES, Refusal } from '../domain/errors.ts'

const Code = z.enum(REFUSAL_CODES)
const Values = z.record(z.string(), z.union([z.string(), z.number(), z.null()])).catch({})

/** The refusal that an error of the client stands for, as the server meant it; null for anything else. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (!(error instanceof ORPCError)) return null
  const code = Code.safeParse(error.code === 'BAD_REQUEST' ? 'invalid' : error.code)
  return code.success ? new Refusal(code.data, error.message, Values.parse(error.data)) : null
}

/** The body of a refused request outside the typed client (exports, uploads). */
export async function refusalIn(response: Response): Promise<Refusal | null> {
  const body = z.object({ code: Code, values: Values }).safeParse(await response.json().catch(() => null))
  return body.success ? new Refusal(body.data.code, `HTTP ${response.status}`, body.data.values) : null
}
