import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refusal } from '../../../domain/errors.ts'
import { upload } from './upload.ts'

const PIECE = 8 * 1024 * 1024
const realFetch = globalThis.fetch
let server: Server
let stored: number
let requests: string[]
/** What happens to a request before it is answered; true means that it was answered already. */
let meddle: (request: IncomingMessage, answer: (status: number, body: object) => void) => boolean

beforeEach(async () => {
  stored = 0
  requests = []
  meddle = () => false
  server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const answer = (status: number, body: object) => response.writeHead(status).end(JSON.stringify(body))
    if (meddle(request, answer)) return
    let bytes = 0
    for await (const chunk of request) bytes += chunk.length
    if (request.method === 'PUT') {
      const offset = Number(new URL(request.url ?? '', 'http://x').searchParams.get('offset'))
      if (offset !== stored) return answer(409, { code: 'conflict', values: { received: stored } })
      stored += bytes
    }
    answer(200, { id: 'u1', received: stored })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  // A page's fetch knows where it is; Node's has to be told.
  globalThis.fetch = (path, options) => realFetch(`${origin}${path}`, options)
})

afterEach(() => {
  globalThis.fetch = realFetch
  server.closeAllConnections()
  server.close()
})

const file = new File([new Uint8Array(PIECE * 2 + 100)], 'Inbox.mbox')
const ignore = { signal: new AbortController().signal, onProgress: () => {} }

test('a file goes over in pieces, in order, and its progress is told', async () => {
  const progress: number[] = []
  expect(await upload(file, { ...ignore, onProgress: (received) => progress.push(received) })).toBe('u1')
  expect(progress).toEqual([PIECE, PIECE * 2, PIECE * 2 + 100])
  expect(stored).toBe(file.size)
})

test('a piece that arrived although its answer was lost is not sent twice', async () => {
  let lost = false
  meddle = (request) => {
    if (request.method !== 'PUT' || lost) return false
    lost = true
    stored = PIECE
    request.socket.destroy()
    return true
  }
  await upload(file, ignore)
  expect(stored).toBe(file.size)
})

test('a server that already has more is followed', async () => {
  let meddled = false
  meddle = (request) => {
    if (request.method === 'PUT' && !meddled) {
      meddled = true
      stored = PIECE
    }
    return false
  }
  await upload(file, ignore)
  expect(stored).toBe(file.size)
})

test('a refusal comes through with its code and values', async () => {
  meddle = (_, answer) => {
    answer(413, { code: 'too_large', values: { limit: '20 GB' } })
    return true
  }
  await expect(upload(file, ignore)).rejects.toThrow(Refusal)
  await expect(upload(file, ignore)).rejects.toMatchObject({ code: 'too_large', values: { limit: '20 GB' } })
})

test('giving up removes what was handed over so far', async () => {
  const stop = new AbortController()
  const sending = upload(file, { signal: stop.signal, onProgress: () => stop.abort() })
  await expect(sending).rejects.toThrow()
  await expect.poll(() => requests.at(-1)).toBe('DELETE /uploads/u1')
})
