import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Refusal } from '../../domain/errors.ts'
import { hostOf } from './hosts.ts'
import { sameToken } from './token.ts'

/** Lets in who carries the token: the page in its cookie, a program as `Authorization: Bearer`. Refusal `unauthenticated`. */
export function session(token: string): MiddlewareHandler {
  return async (c, next) => {
    const given = bearer(c) ?? getCookie(c, cookieName(c))
    if (given === undefined || !sameToken(given, token)) {
      throw new Refusal('unauthenticated', 'no valid token came with the request')
    }
    await next()
  }
}

export function signIn(c: Context, token: string): void {
  setCookie(c, cookieName(c), token, { httpOnly: true, sameSite: 'Strict', path: '/' })
}

/** Whether the request comes from the page, which signs in by its cookie, and not from a program. */
export function isPage(c: Context): boolean {
  return bearer(c) === undefined
}

function bearer(c: Context): string | undefined {
  return /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]
}

// Cookies do not keep ports apart: without the port, two servers on this machine would sign each other out.
function cookieName(c: Context): string {
  return `foothold-${new URL(`http://${hostOf(c)}`).port || '80'}`
}
