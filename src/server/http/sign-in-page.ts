import { html } from 'hono/html'
import { catalogue } from '../../text/catalogue.ts'

/** What a person sees who is not signed in. The link helps who came by a link from elsewhere: then the cookie stayed behind. */
export function signInPage() {
  const { refusals, serving } = catalogue('en')
  return html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Foothold</title></head>
  <body><h1>Foothold</h1><p>${refusals.unauthenticated({})}</p><p><a href="/">${serving.tryAgain()}</a></p></body>
</html>`
}
