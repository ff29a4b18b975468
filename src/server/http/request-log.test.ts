import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/setup/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const lines = async () => {
  const text = await readFile(join(app.dataFolder, 'foothold.log'), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('a request leaves its method, the pattern of its route, its status and its time, and nothing of what was asked', async () => {
  const headers = { authorization: `Bearer ${app.token}` }
  await app.request('/api/search?q=Secretcompany', { headers })
  await app.request('/uploads/Secretname', { headers })
  await app.request('/rpc/Secretprocedure', { headers })
  await app.api().program.status()
  await app.request('/Secret%0Apage', { headers })
  await app.request(`/open?token=${app.token}`)
  const logged = JSON.stringify(await lines())
  expect(logged).not.toContain('Secret')
  expect(logged).not.toContain(app.token)
  expect(await lines()).toContainEqual(expect.objectContaining({ method: 'GET', route: '/uploads/:id', status: 400 }))
  expect(await lines()).toContainEqual(expect.objectContaining({ route: '/rpc/program/status', status: 200 }))
})

test('a bug is logged with where it happened, and answered without details', async () => {
  await app.open.ownStore.close()
  const answer = await app.request('/api/applications', { headers: { authorization: `Bearer ${app.token}` } })
  expect(answer.status).toBe(500)
  expect(await answer.json()).toEqual({
    defined: false,
    code: 'INTERNAL_SERVER_ERROR',
    status: 500,
    message: 'Internal server error',
  })
  const bug = (await lines()).find(({ msg }) => msg === 'bug')
  expect(bug).toMatchObject({
    procedure: 'applications.list',
    err: { frames: expect.arrayContaining([expect.stringContaining('src/')]) },
  })
})
