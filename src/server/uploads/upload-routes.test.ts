import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/setup/test-app.ts'

const NOBODY = '0198f3a4-0000-7000-8000-000000000000'
let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

async function send(method: string, path: string, body?: BodyInit) {
  const answer = await app.request(`/uploads${path}`, {
    method,
    headers: { authorization: `Bearer ${app.token}` },
    ...(body === undefined ? {} : { body }),
  })
  return { status: answer.status, body: answer.status === 204 ? null : await answer.json() }
}

const announced = async (size: number) => (await send('POST', '', JSON.stringify({ name: 'mail.mbox', size }))).body.id

test('a file is announced, sent in pieces, asked for and given up', async () => {
  const created = await send('POST', '', JSON.stringify({ name: 'mail.mbox', size: 6 }))
  expect(created).toMatchObject({ status: 201, body: { name: 'mail.mbox', size: 6, received: 0 } })
  const { id } = created.body
  expect((await send('PUT', `/${id}?offset=0`, 'abc')).body.received).toBe(3)
  expect(await send('PUT', `/${id}?offset=0`, 'abc')).toEqual({
    status: 409,
    body: { code: 'conflict', values: { received: 3 } },
  })
  expect((await send('PUT', `/${id}?offset=3`, 'def')).body.received).toBe(6)
  expect((await send('GET', `/${id}`)).body).toEqual({ id, name: 'mail.mbox', size: 6, received: 6 })
  expect((await send('DELETE', `/${id}`)).status).toBe(204)
  expect((await send('GET', `/${id}`)).status).toBe(404)
})

test('is refused without a token', async () => {
  for (const [method, path] of [
    ['POST', ''],
    ['PUT', `/${NOBODY}?offset=0`],
    ['GET', `/${NOBODY}`],
    ['DELETE', `/${NOBODY}`],
  ]) {
    expect((await app.request(`/uploads${path}`, { method: method ?? '' })).status).toBe(401)
  }
})

test.each([
  ['no JSON', 'mail.mbox'],
  ['no name', '{"size": 1}'],
  ['an empty name', '{"name": " ", "size": 1}'],
  ['a name with a line break', '{"name": "a\\nb", "size": 1}'],
  ['no size', '{"name": "a"}'],
  ['an empty file', '{"name": "a", "size": 0}'],
  ['half a byte', '{"name": "a", "size": 0.5}'],
])('an announcement with %s is refused', async (_, body) => {
  expect(await send('POST', '', body)).toMatchObject({ status: 400, body: { code: 'invalid' } })
})

test.each(['', '?offset=', '?offset=-1', '?offset=x', '?offset=1e400'])(
  'a piece with offset "%s" is refused',
  async (query) => {
    expect(await send('PUT', `/${await announced(3)}${query}`, 'abc')).toMatchObject({
      status: 400,
      body: { code: 'invalid' },
    })
  },
)

test('an id that is a path is refused', async () => {
  expect((await send('GET', '/..%2f..%2fserver.json')).status).toBe(400)
  expect((await send('DELETE', `/${NOBODY}%2f..`)).status).toBe(400)
})

test('more than 20 GB and more than the disk holds are refused', async () => {
  const huge = await send('POST', '', JSON.stringify({ name: 'a', size: 2 ** 50 }))
  expect(huge).toEqual({ status: 413, body: { code: 'too_large', values: { limit: '20 GB' } } })
})
