import { expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/open-world.ts'

const exported = async (world: World, name: string) =>
  world.app.request(`/exports/${name}`, { headers: { authorization: `Bearer ${world.app.token}` } })

test('is refused without a token', async () => {
  await using world = await openWorld()
  expect((await world.app.request('/exports/applications.csv')).status).toBe(401)
})

test('the JSON export is one document with everything, also when there is nothing', async () => {
  await using world = await openWorld()
  expect(await (await exported(world, 'foothold.json')).json()).toMatchObject({ applications: [], messages: [] })
  const { application } = await world.api.applications.add({ company: 'Northwind', role: 'Designer' })
  await world.api.applications.add({ company: 'Southwind', role: 'Designer' })
  const answer = await exported(world, 'foothold.json')
  expect(answer.headers.get('content-disposition')).toContain('foothold.json')
  expect(await answer.json()).toMatchObject({
    format: 'foothold',
    version: 1,
    exportedAt: '2026-03-02T09:00:00.000Z',
    searches: [{ name: 'March 2026' }],
    applications: [{ id: application.id, timeline: [{ kind: 'sent' }] }, { company: 'Southwind' }],
    messages: [],
  })
})

test('the table of applications never runs a formula', async () => {
  await using world = await openWorld()
  await world.api.applications.add({ company: '=HYPERLINK("http://evil.example")', role: 'Designer, senior' })
  const text = await (await exported(world, 'applications.csv')).text()
  const [head, row] = text.split('\r\n')
  expect(head).toContain('company,role,stage')
  expect(row).toContain(`"'=HYPERLINK(""http://evil.example"")","Designer, senior",applied`)
})

test('the table of events has one record for each', async () => {
  await using world = await openWorld()
  const { application } = await world.api.applications.add({ company: 'Northwind' })
  await world.api.events.log({ applicationId: application.id, kind: 'note', note: 'two\nlines' })
  const text = await (await exported(world, 'events.csv')).text()
  expect(text).toContain(',sent,hand,')
  expect(text).toContain('"two\nlines"')
})
