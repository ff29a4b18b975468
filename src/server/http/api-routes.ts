import { Hono } from 'hono'
import type { Logger } from 'pino'
import { Refusal } from '../../domain/errors.ts'
import { once } from '../once.ts'
import { router } from '../operations/router.ts'
import type { Env } from './env.ts'
import { limitedBody } from './limited-body.ts'
import { procedureErrors } from './procedure-errors.ts'

/** The contract as plain HTTP and JSON for other programs, with its OpenAPI document and a page that explains it. */
export function apiRoutes(log: Logger, version: string): Hono<Env> {
  const handler = once(() => openApiHandler(log))
  const document = once(async () => (await import('./openapi-document.ts')).openApiDocument(version))
  return new Hono<Env>()
    .get('/', async (c) => {
      const { referencePage } = await import('./reference-page.ts')
      return c.html(referencePage(await document()))
    })
    .get('/openapi.json', async (c) => c.json(await document()))
    .all('/*', limitedBody, async (c) => {
      const { matched, response } = await (await handler()).handle(c.req.raw, {
        prefix: '/api',
        context: c.var.context,
      })
      if (!matched) throw new Refusal('not_found', 'no such endpoint')
      return response
    })
}

// Loaded with the first request that wants it: most people never do, and it costs memory.
async function openApiHandler(log: Logger) {
  const { OpenAPIHandler } = await import('@orpc/openapi/fetch')
  return new OpenAPIHandler(router, { clientInterceptors: [procedureErrors(log)] })
}
