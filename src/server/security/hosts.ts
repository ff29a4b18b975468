import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../../domain/errors.ts'

const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Against DNS rebinding: a foreign name that was made to point at this machine reaches the server, but names itself in
 * `Host`. `port` tells where the server listens, once it does. Refusal `forbidden_origin`.
 */
export function onlyLoopbackHosts(port: () => number | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (!isOurs(hostOf(c), port())) throw new Refusal('forbidden_origin', 'the Host header is not this server')
    await next()
  }
}

/** The `Host` that the request names; a request made inside this process has none, then that of its address. */
export function hostOf(c: Context): string {
  return c.req.header('host') ?? new URL(c.req.url).host
}

function isOurs(host: string, port: number | undefined): boolean {
  const url = URL.parse(`http://${host}`)
  if (url === null || url.host !== host.toLowerCase() || !LOOPBACK_NAMES.has(url.hostname)) return false
  return port === undefined || url.port === String(port) || (url.port === '' && port === 80)
}
