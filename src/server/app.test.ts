import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../test/setup/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const signedIn = () => ({ authorization: `Bearer ${app.token}` })
const page = { accept: 'text/html,*/*' }

describe('who may call', () => {
  test.each(['/rpc/program/status', '/api/status', '/api', '/uploads', '/exports/foothold.json', '/', '/assets/x.js'])(
    '%s is refused without a token',
    async (path) => expect((await app.request(path)).status).toBe(401),
  )

  test.each([
    ['a wrong token', { authorization: 'Bearer wrong' }],
    ['a wrong cookie', { cookie: 'foothold-80=wrong' }],
    ['the cookie of a server on another port', { cookie: 'foothold-4748=TOKEN' }],
    ['no scheme', { authorization: 'TOKEN' }],
  ])('%s is refused', async (_, headers) => {
    const filled = Object.entries(headers).map(([name, value]) => [name, value.replace('TOKEN', app.token)])
    expect((await app.request('/api/status', { headers: Object.fromEntries(filled) })).status).toBe(401)
  })

  test('a person sees a page that says what to run, a program the code', async () => {
    const shown = await app.request('/', { headers: page })
    expect(shown.headers.get('content-type')).toContain('text/html')
    expect(await shown.text()).toContain('npx foothold open')
    expect(await (await app.request('/uploads', { method: 'POST' })).json()).toEqual({
      code: 'unauthenticated',
      values: {},
    })
  })

  test('the typed client reads the refusal by its code', async () => {
    await expect(app.api({ token: 'wrong' }).program.status()).rejects.toMatchObject({
      code: 'unauthenticated',
      status: 401,
    })
  })

  test('the link puts the token into a cookie that no script and no other site can use, and out of the address', async () => {
    const answer = await app.request(`/open?token=${app.token}`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/')
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toBe(`foothold-80=${app.token}; Path=/; HttpOnly; SameSite=Strict`)
    const status = await app.request('/api/status', { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(status.status).toBe(200)
  })

  test('an old link is refused with the page', async () => {
    const answer = await app.request('/open?token=old', { headers: page })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})

describe('another site', () => {
  test.each([
    'evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1:9',
    'localhost:4747@evil.example',
    'evil.example#127.0.0.1',
    '',
  ])('that points its name here is refused: Host %s', async (host) => {
    const strict = await openTestApp({ port: () => 4747 })
    const answer = await strict.request('/api/status', { headers: { host, authorization: `Bearer ${strict.token}` } })
    expect(answer.status).toBe(403)
    await strict.close()
  })

  test.each(['127.0.0.1:4747', 'localhost:4747', 'LOCALHOST:4747', '[::1]:4747'])('Host %s is ours', async (host) => {
    const strict = await openTestApp({ port: () => 4747 })
    const answer = await strict.request('/api/status', { headers: { host, authorization: `Bearer ${strict.token}` } })
    expect(answer.status).toBe(200)
    await strict.close()
  })

  test.each([
    ['its origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9' }],
    ['an unnamed origin', { origin: 'null' }],
    ['https on our name', { origin: 'https://127.0.0.1' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['a same-site fetch from another port', { 'sec-fetch-site': 'same-site' }],
  ])('is refused, even with the token: %s', async (_, headers) => {
    const answer = await app.request('/api/status', { headers: { ...signedIn(), ...headers } })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'forbidden_origin', status: 403 })
  })

  test('may link to the first page, and to nothing else', async () => {
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
      ...signedIn(),
    }
    expect((await app.request('/', { headers: link })).status).toBe(200)
    expect((await app.request(`/open?token=${app.token}`, { headers: link })).status).toBe(303)
    expect((await app.request('/exports/foothold.json', { headers: link })).status).toBe(403)
    expect((await app.request('/', { headers: { ...link, 'sec-fetch-dest': 'iframe' } })).status).toBe(403)
    expect((await app.request('/', { method: 'POST', headers: link })).status).toBe(403)
  })

  test('our own page is let in', async () => {
    const own = { ...signedIn(), origin: 'http://127.0.0.1', 'sec-fetch-site': 'same-origin' }
    expect((await app.request('/api/status', { headers: own })).status).toBe(200)
  })

  test('the development server of the page is let in when it is named', async () => {
    const dev = await openTestApp({ devOrigin: 'http://127.0.0.1:5173' })
    const headers = { authorization: `Bearer ${dev.token}`, origin: 'http://127.0.0.1:5173' }
    expect((await dev.request('/api/status', { headers })).status).toBe(200)
    await dev.close()
  })
})

describe('what a browser is told', () => {
  test('the page may load from here alone, and no script without the nonce', async () => {
    const answer = await app.request('/', { headers: signedIn() })
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toBe(
      `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; ` +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    )
    expect(await answer.text()).toContain(`nonce="${nonce}"`)
  })

  test('every page has a nonce of its own', async () => {
    const policies = await Promise.all([1, 2].map(() => app.request('/', { headers: signedIn() })))
    const [first, second] = policies.map((answer) => answer.headers.get('content-security-policy'))
    expect(first).not.toBe(second)
  })

  test('also a refusal carries the protections', async () => {
    const { headers } = await app.request('/api/status')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('data and the page are kept by no cache, hashed files for ever', async () => {
    const cacheOf = async (path: string) =>
      (await app.request(path, { headers: signedIn() })).headers.get('cache-control')
    expect(await cacheOf('/api/status')).toBe('no-store')
    expect(await cacheOf('/')).toBe('no-store')
    expect(await cacheOf('/assets/main-1a2b3c4d.js')).toBe('private, max-age=31536000, immutable')
    expect(await cacheOf('/assets/gone-1a2b3c4d.js')).toBe('no-store')
  })

  test('any address of the page is the page; a missing file is missing', async () => {
    const get = (path: string) => app.request(path, { headers: signedIn() })
    expect(await (await get('/applications/1')).text()).toContain('<title>Test page')
    expect((await get('/assets/gone.js')).status).toBe(404)
    expect((await get('/favicon.ico')).status).toBe(404)
    expect((await get('/..%2f..%2fpackage.json')).status).toBe(404)
  })
})

describe('the contract', () => {
  test('answers the typed client', async () => {
    expect(await app.api().program.status()).toMatchObject({ world: 'own', version: '0.0.0-test' })
  })

  test('names the field that is not as it should be', async () => {
    await expect(app.api().applications.add({ company: ' ' })).rejects.toMatchObject({
      code: 'invalid',
      status: 400,
      data: { field: 'company' },
    })
    const answer = await app.request('/api/applications?limit=0', { headers: signedIn() })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'invalid', data: { field: 'limit' } })
  })

  test('sends a refusal with its status, as a defined error', async () => {
    const id = '0198f3a4-0000-7000-8000-000000000000'
    await expect(app.api().applications.get({ id })).rejects.toMatchObject({
      code: 'not_found',
      status: 404,
      defined: true,
    })
  })

  test('refuses a body of more than 2 MB', async () => {
    const body = JSON.stringify({ json: { company: 'x'.repeat(3 * 1024 ** 2) } })
    const headers = { ...signedIn(), 'content-type': 'application/json' }
    const answer = await app.request('/rpc/applications/add', { method: 'POST', headers, body })
    expect(answer.status).toBe(413)
  })

  test.each(['/rpc/nothing', '/api/nothing', '/rpc/', '/rpc/__proto__/x'])('%s is not found', async (path) => {
    expect((await app.request(path, { headers: signedIn() })).status).toBe(404)
  })

  test('a body that is no JSON is refused, not a bug', async () => {
    const headers = { ...signedIn(), 'content-type': 'application/json' }
    const answer = await app.request('/rpc/applications/add', { method: 'POST', headers, body: '{"json":' })
    expect(answer.status).toBe(400)
  })

  test('is described by an OpenAPI document', async () => {
    const document = await (await app.request('/api/openapi.json', { headers: signedIn() })).json()
    expect(document.openapi).toMatch(/^3\.1/)
    expect(document.paths['/applications/{id}'].patch.summary).toBe('Edit an application')
  })

  test('is explained by a page that names every endpoint, loads nothing, and runs no script', async () => {
    const text = await (await app.request('/api', { headers: signedIn() })).text()
    expect(text).toContain('POST /api/applications/{id}/merges')
    expect(text).toContain('What the page needs first')
    expect(text).not.toMatch(/<script|<link|src=|https?:\/\/(?!json-schema)/)
  })
})
