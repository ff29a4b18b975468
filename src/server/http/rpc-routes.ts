import { RPCHandler } from '@orpc/server/fetch'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import { Refusal } from '../../domain/errors.ts'
import { router } from '../operations/router.ts'
import type { Env } from './env.ts'
import { limitedBody } from './limited-body.ts'
import { procedureErrors } from './procedure-errors.ts'

/** The contract in oRPC's own protocol: what the page and the command line speak. */
export function rpcRoutes(log: Logger): Hono<Env> {
  const handler = new RPCHandler(router, { clientInterceptors: [procedureErrors(log)] })
  return new Hono<Env>().all('/*', limitedBody, async (c) => {
    const { matched, response } = await handler.handle(c.req.raw, { prefix: '/rpc', context: c.var.context })
    if (!matched) throw new Refusal('not_found', 'no such procedure')
    return response
  })
}
