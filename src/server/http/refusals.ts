import type { Context, ErrorHandler } from 'hono'
import type { Logger } from 'pino'
import { statusOf } from '../../api/primitives.ts'
import { Refusal } from '../../domain/errors.ts'
import { signInPage } from './sign-in-page.ts'

/** Answers what was thrown outside the contract's own handlers: a refusal by its code, anything else as a bug without details. */
export function answerErrors(log: Logger): ErrorHandler {
  return (error, c) => {
    if (error instanceof Refusal) {
      if (error.code === 'unauthenticated' && wantsPage(c)) return c.html(signInPage(), 401)
      return answer(c, { code: error.code, status: statusOf(error.code), message: error.message, data: error.values })
    }
    log.error({ err: error }, 'bug')
    return answer(c, { code: 'INTERNAL_SERVER_ERROR', status: 500, message: 'Internal server error', data: {} })
  }
}

interface Answer {
  code: string
  status: number
  message: string
  data: object
}

// Each client reads errors in the form of the protocol that it speaks: oRPC's own, OpenAPI's, or plain JSON.
function answer(c: Context, { status, ...error }: Answer): Response {
  const defined = { defined: true, status, ...error }
  if (c.req.path.startsWith('/rpc/')) return Response.json({ json: defined }, { status })
  if (/^\/api(\/|$)/.test(c.req.path)) return Response.json(defined, { status })
  return Response.json({ code: error.code, values: error.data }, { status })
}

function wantsPage(c: Context): boolean {
  return c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html')
}
