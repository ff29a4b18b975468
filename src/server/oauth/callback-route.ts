import { Hono } from 'hono'
import { html } from 'hono/html'
import { REFUSAL_CODES, type RefusalValues } from '../../domain/errors.ts'
import { catalogue } from '../../text/catalogue.ts'
import type { Env } from '../http/env.ts'
import type { OAuthOutcome, OAuthSignIns } from './oauth-sign-ins.ts'

/**
 * Where a provider sends the person back to. The browser brings no cookie along, because another site sent it: the random `state`
 * says that the sign-in was begun here, and the link leads back to the page that waits.
 */
export function callbackRoute(signIns: OAuthSignIns): Hono<Env> {
  return new Hono<Env>().get('/callback', async (c) => {
    const outcome = await signIns.finish({ state: c.req.query('state'), code: c.req.query('code') })
    return c.html(callbackPage(outcome))
  })
}

function callbackPage(outcome: OAuthOutcome) {
  const { serving } = catalogue('en')
  return html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Foothold</title></head>
  <body><h1>Foothold</h1><p>${sentence(outcome)}</p><p><a href="/">${serving.backToFoothold()}</a></p></body>
</html>`
}

function sentence(outcome: OAuthOutcome): string {
  const { refusals, serving } = catalogue('en')
  if (outcome.kind !== 'refused') return serving.signedIn()
  const code = REFUSAL_CODES.find((each) => each === outcome.code)
  const values: RefusalValues = outcome.values
  return code ? refusals[code](values) : serving.signedIn()
}
