import { mapEventIterator } from '@orpc/client'
import { ORPCError, ValidationError } from '@orpc/server'
import type { Logger } from 'pino'
import { statusOf } from '../../api/primitives.ts'
import { Refusal } from '../../domain/errors.ts'

interface Call {
  path: readonly string[]
  signal?: AbortSignal
  next(): Promise<unknown>
}

/** Around every call of the contract: refusals leave with their code and values, bugs are logged and leave without details. */
export function procedureErrors(log: Logger): (call: Call) => Promise<unknown> {
  return async ({ path, signal, next }) => {
    const translated = (error: unknown) => {
      const refusal = refusalIn(error)
      if (refusal) return transported(refusal)
      if (isBug(error) && !signal?.aborted) log.error({ err: error, procedure: path.join('.') }, 'bug')
      return error
    }
    try {
      const output = await next()
      return isEventStream(output)
        ? mapEventIterator(output, { value: async (value) => value, error: async (error) => translated(error) })
        : output
    } catch (error) {
      throw translated(error)
    }
  }
}

function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return undefined
  return new Refusal('invalid', error.message, { field: firstField(error.cause) })
}

function firstField(cause: unknown): string | null {
  const path = cause instanceof ValidationError ? cause.issues[0]?.path : undefined
  return path?.map((part) => String(typeof part === 'object' ? part.key : part)).join('.') || null
}

function transported({ code, message, values }: Refusal): ORPCError<string, Refusal['values']> {
  return new ORPCError(code, { status: statusOf(code), message, data: values })
}

function isBug(error: unknown): boolean {
  return !(error instanceof ORPCError) || error.status >= 500
}

function isEventStream(output: unknown): output is AsyncIteratorObject<unknown, unknown, void> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output && 'next' in output
}
