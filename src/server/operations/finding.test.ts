import { expect, test } from 'vitest'
import { openWorld } from '../../../test/open-world.ts'

test('finds companies and notes, accents apart', async () => {
  await using world = await openWorld()
  const { application } = await world.api.applications.add({ company: 'Zürcher Werke', role: 'Designer' })
  await world.api.events.log({ applicationId: application.id, kind: 'note', note: 'The office has a café downstairs.' })
  expect(await world.api.finding.find({ q: 'zurcher' })).toMatchObject([{ kind: 'application', id: application.id }])
  const [note] = await world.api.finding.find({ q: 'cafe' })
  expect(note).toMatchObject({ kind: 'note', applicationId: application.id })
  expect(note?.marks.map(({ start, end }) => note.snippet.slice(start, end))).toEqual(['café'])
})

test('is refused without a token', async () => {
  await using world = await openWorld()
  const stranger = world.app.api({ token: 'wrong' })
  await expect(stranger.finding.find({ q: 'x' })).rejects.toMatchObject({ code: 'unauthenticated' })
})
