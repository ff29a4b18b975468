import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runningLink } from './discovery.ts'
import { serve } from './serve.ts'

let dataFolder: string
beforeEach(async () => {
  dataFolder = join(await mkdtemp(join(tmpdir(), 'foothold-serve-')), 'data')
})
afterEach(() => rm(join(dataFolder, '..'), { recursive: true }))

const start = () =>
  serve({
    dataFolder,
    port: 0,
    logLevel: 'silent',
    token: undefined,
    devOrigin: undefined,
    version: '0.0.0-test',
    webFolder: '/nowhere',
  })

test('the link signs a browser in, and then the data answers', async () => {
  await using running = await start()
  const opened = await fetch(running.link, { redirect: 'manual' })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(cookie.startsWith(`foothold-${new URL(running.origin).port}=`)).toBe(true)
  const status = await fetch(`${running.origin}/api/status`, { headers: { cookie } })
  expect(await status.json()).toMatchObject({ version: '0.0.0-test' })
  expect((await fetch(`${running.origin}/api/status`)).status).toBe(401)
})

test('the command line finds it while it runs, and no longer after; the data folder is for its owner alone', async () => {
  const running = await start()
  expect((await stat(dataFolder)).mode & 0o777).toBe(0o700)
  expect(JSON.parse(await readFile(join(dataFolder, 'server.json'), 'utf8'))).toEqual({
    origin: running.origin,
    token: running.token,
    pid: process.pid,
  })
  await running.stop()
  expect(await runningLink(dataFolder)).toBeNull()
})

test('a second server on the same data folder is refused, and the first one’s link is known', async () => {
  await using running = await start()
  await expect(start()).rejects.toMatchObject({ code: 'locked' })
  expect(await runningLink(dataFolder)).toBe(running.link)
})

test('stopping answers what is at hand, then refuses; the data folder can be opened again at once', async () => {
  const running = await start()
  const headers = { authorization: `Bearer ${running.token}` }
  const atHand = fetch(`${running.origin}/api/openapi.json`, { headers })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await running.stop()
  await running.stopped
  expect((await atHand).status).toBe(200)
  await expect(fetch(`${running.origin}/api/status`, { headers })).rejects.toThrow()
  await (await start()).stop()
})

test('a caller who never finishes does not hold the stop up', async () => {
  const running = await start()
  const socket = connect(Number(new URL(running.origin).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write('POST /rpc/program/status HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n')
  const closed = once(socket, 'close')
  socket.resume()
  await running.stop()
  await closed
})

test('a big piece arrives over the wire, and one that is too big is refused', async () => {
  await using running = await start()
  const headers = { authorization: `Bearer ${running.token}` }
  const announce = await fetch(`${running.origin}/uploads`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: 'mail.mbox', size: 40 * 1024 ** 2 }),
  })
  const { id } = await announce.json()
  const put = (offset: number, bytes: number) =>
    fetch(`${running.origin}/uploads/${id}?offset=${offset}`, { method: 'PUT', headers, body: new Uint8Array(bytes) })
  expect(await (await put(0, 30 * 1024 ** 2)).json()).toMatchObject({ received: 30 * 1024 ** 2 })
  expect((await put(30 * 1024 ** 2, 10 * 1024 ** 2)).status).toBe(200)
})
