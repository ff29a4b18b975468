import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { message } from './builders.ts'
import { openTestStore } from './open-test-store.ts'

test('[K14] what version 1 kept of a message is read as far as it goes', async () => {
  const { store, path } = await openTestStore()
  const kept = message('old')
  await store.write({ name: 'import' }, (to) => to.messages.keep([kept]))
  await store.close()
  asVersion1(path, kept.id, '2026-12-01T10:00:00.000Z')
  const again = await openTestStore({ path })
  const read = await again.store.read((from) => from.messages.get(kept.id))
  expect(read.invitations).toEqual([])
  expect(read.understanding).not.toHaveProperty('interviewAt')
  expect(read.understanding).toMatchObject({
    company: kept.understanding.company,
    facts: { interviews: [{ state: 'planned', start: '2026-12-01T10:00:00.000Z' }], deadline: null, links: [] },
  })
})

/** The row as it was before facts were kept. */
function asVersion1(path: string, id: string, interviewAt: string): void {
  const db = new DatabaseSync(path)
  db.prepare(
    `update message set understanding_version = 1, headers = json_set(json_remove(headers, '$.invitations'), '$.invitedTo', ?),
      understanding = json_set(json_remove(understanding, '$.facts'), '$.interviewAt', ?) where id = ?`,
  ).run(interviewAt, interviewAt, id)
  db.close()
}
