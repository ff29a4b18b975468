import { Hono } from 'hono'
import { Refusal } from '../../domain/errors.ts'
import { signIn } from '../security/session.ts'
import { sameToken } from '../security/token.ts'
import type { Env } from './env.ts'

/** The link that the program prints: takes the token out of the address and into a cookie, then shows the first page. */
export function openRoute(token: string): Hono<Env> {
  return new Hono<Env>().get('/', (c) => {
    if (!sameToken(c.req.query('token') ?? '', token)) throw new Refusal('unauthenticated', 'the link is an old one')
    signIn(c, token)
    return c.redirect('/', 303)
  })
}
