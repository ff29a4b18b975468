import { Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { applicationsCsv } from './applications-csv.ts'
import { eventsCsv } from './events-csv.ts'
import { footholdJson } from './foothold-json.ts'

/** Everything can be taken away: complete, streamed, and never held back. */
export const exportRoutes = new Hono<Env>()
  .get('/foothold.json', ({ var: { context } }) =>
    download('foothold.json', 'application/json', footholdJson(context.store, context.now())),
  )
  .get('/applications.csv', ({ var: { context } }) =>
    download('applications.csv', 'text/csv; charset=utf-8', applicationsCsv(context.store)),
  )
  .get('/events.csv', ({ var: { context } }) =>
    download('events.csv', 'text/csv; charset=utf-8', eventsCsv(context.store)),
  )

function download(fileName: string, type: string, parts: AsyncIterable<string>): Response {
  const body = ReadableStream.from(parts).pipeThrough(new TextEncoderStream())
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${fileName}"` },
  })
}
