import { Hono } from 'hono'
import type { Store } from '../store/store.ts'
import type { Foothold } from './context.ts'
import { apiRoutes } from './http/api-routes.ts'
import type { Env } from './http/env.ts'
import { openRoute } from './http/open-route.ts'
import { answerErrors } from './http/refusals.ts'
import { requestLog } from './http/request-log.ts'
import { rpcRoutes } from './http/rpc-routes.ts'
import { webRoutes } from './http/web-routes.ts'
import { callbackRoute } from './oauth/callback-route.ts'
import { exportRoutes } from './operations/router.ts'
import { keepOutOfCaches, protectiveHeaders } from './security/headers.ts'
import { onlyLoopbackHosts } from './security/hosts.ts'
import { onlyOwnOrigin } from './security/origins.ts'
import { isPage, session } from './security/session.ts'
import { uploadRoutes } from './uploads/upload-routes.ts'

export interface AppOptions {
  token: string
  /** The built page; left out, only data is served. */
  webFolder?: string
  /** Where the server listens, once it does. */
  port?: () => number | undefined
  /** The development server of the page, which sends its requests on to this one. */
  devOrigin?: string | undefined
  now?: () => string
}

/** The whole server as a function from request to response. Every test asks it by `app.request`. */
export function createApp(foothold: Foothold, ownStore: Store, options: AppOptions): Hono<Env> {
  const now = options.now ?? (() => new Date().toISOString())
  const app = new Hono<Env>()
  app.onError(answerErrors(foothold.log))
  app.use(requestLog(foothold.log), protectiveHeaders(), keepOutOfCaches())
  app.use(onlyLoopbackHosts(options.port ?? (() => undefined)), onlyOwnOrigin(options.devOrigin))
  app.route('/open', openRoute(options.token))
  app.route('/oauth', callbackRoute(foothold.signIns))
  app.use(session(options.token))
  app.use(async (c, next) => {
    // Only the page can be inside the example; a program must never write there what the person means for their own search.
    const example = isPage(c) ? foothold.example.current() : null
    const world = example ? 'example' : 'own'
    c.set('context', { store: example ?? ownStore, world, now, port: options.port?.() ?? null, foothold })
    await next()
  })
  app.route('/rpc', rpcRoutes(foothold.log))
  app.route('/api', apiRoutes(foothold.log, foothold.version))
  app.route('/uploads', uploadRoutes(foothold.spool))
  app.route('/exports', exportRoutes)
  if (options.webFolder) app.route('/', webRoutes(options.webFolder))
  return app
}
