import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { Refusal } from '../../domain/errors.ts'
import type { Env } from './env.ts'

/** Where the build leaves a place for the nonce (`html.cspNonce` in vite.config.ts). */
const NONCE_PLACE = /__CSP_NONCE__/g

/** The built page: hashed files for ever, any other address is the page itself, which finds its own way. */
export function webRoutes(webFolder: string): Hono<Env> {
  const routes = new Hono<Env>()
  if (!existsSync(webFolder)) return routes
  return routes
    .use('/assets/*', async (c, next) => {
      await next()
      if (c.res.ok) c.res.headers.set('Cache-Control', 'private, max-age=31536000, immutable')
    })
    .get('/index.html', (c) => c.redirect('/', 301))
    .get('/', async (c) => c.html(await page(webFolder, c.var.secureHeadersNonce)))
    .use(serveStatic({ root: webFolder }))
    .get('/*', async (c) => {
      if (looksLikeFile(c.req.path)) throw new Refusal('not_found', 'no such file')
      return c.html(await page(webFolder, c.var.secureHeadersNonce))
    })
}

async function page(webFolder: string, nonce = ''): Promise<string> {
  return (await readFile(join(webFolder, 'index.html'), 'utf8')).replace(NONCE_PLACE, nonce)
}

function looksLikeFile(path: string): boolean {
  return path.startsWith('/assets/') || /\.\w{1,8}$/.test(path)
}
