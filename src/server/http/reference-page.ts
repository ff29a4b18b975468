import type { OpenAPI } from '@orpc/openapi'
import { html } from 'hono/html'

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

interface Entry {
  method: string
  path: string
  operation: OpenAPI.OperationObject
}

/** The OpenAPI document for a reader: every endpoint with what it takes and answers. No script, no other host. */
export function referencePage(document: OpenAPI.Document) {
  return html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Foothold: the API</title></head>
  <body style="max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.55 system-ui, sans-serif">
    <h1>Foothold: the API</h1>
    <p>${document.info.description} The same as a document for programs: <a href="/api/openapi.json">openapi.json</a>.</p>
    <p>Send <code>Authorization: Bearer TOKEN</code> with the token in <code>server.json</code> in the data folder.
      A refusal is answered as <code>{"code", "status", "message", "data"}</code>.</p>
    ${entriesOf(document).map(entrySection)}
  </body>
</html>`
}

function entriesOf(document: OpenAPI.Document): Entry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item?.[method]
      return operation ? [{ method: method.toUpperCase(), path, operation }] : []
    }),
  )
}

function entrySection({ method, path, operation }: Entry) {
  return html`<section>
    <h2><code>${method} /api${path}</code></h2>
    <p>${operation.summary}</p>
    ${shapeDetails('Takes', { parameters: operation.parameters, body: operation.requestBody })}
    ${shapeDetails('Answers', operation.responses?.['200'])}
  </section>`
}

function shapeDetails(title: string, shape: unknown) {
  const text = JSON.stringify(shape, null, 2)
  if (text === undefined || text === '{}') return ''
  return html`<details><summary>${title}</summary><pre style="overflow: auto">${text}</pre></details>`
}
