import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../../domain/errors.ts'
import { hostOf } from './hosts.ts'

const OPEN_TO_LINKS = new Set(['/', '/open', '/oauth/callback'])

/**
 * Refuses what another site (also another port of this machine) makes the browser send; only a plain link to the first
 * page, to `/open` or back from a provider may come from anywhere. Programs send neither header and are asked for their token alone.
 * Refusal `forbidden_origin`.
 */
export function onlyOwnOrigin(devOrigin?: string): MiddlewareHandler {
  return async (c, next) => {
    if (!hasOwnOrigin(c, devOrigin) || !(isFromOwnSite(c) || isPlainLink(c))) {
      throw new Refusal('forbidden_origin', 'the request was made by another site')
    }
    await next()
  }
}

function hasOwnOrigin(c: Context, devOrigin: string | undefined): boolean {
  const origin = c.req.header('origin')
  return origin === undefined || origin === `http://${hostOf(c)}` || origin === devOrigin
}

function isFromOwnSite(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  return site === undefined || site === 'same-origin' || site === 'none'
}

function isPlainLink(c: Context): boolean {
  return (
    c.req.method === 'GET' &&
    c.req.header('sec-fetch-mode') === 'navigate' &&
    c.req.header('sec-fetch-dest') === 'document' &&
    OPEN_TO_LINKS.has(c.req.path)
  )
}
