import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'

/** One line a request, and never what was asked for: the pattern of the route instead of its path, no query, no body. */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now()
    await next()
    const ms = Math.round((performance.now() - started) * 10) / 10
    log.debug({ method: c.req.method, route: routeOf(c), status: c.res.status, ms }, 'request')
  }
}

// A procedure that was found has a path of the contract's own words.
function routeOf(c: Context): string {
  const pattern = routePath(c)
  return pattern === '/rpc/*' && c.res.status !== 404 ? c.req.path : pattern
}
