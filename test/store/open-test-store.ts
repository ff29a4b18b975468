import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Instant } from '../../src/domain/day.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { SEARCH_ID } from './search-id.ts'

/** A new folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store on a real file, with one search in it, closed after the test. */
export async function openTestStore(
  options: { path?: string; now?: () => Instant } = {},
): Promise<{ store: Store; path: string }> {
  const { path = join(testFolder(), 'foothold.db'), now = () => '2026-11-23T09:00:00.000Z' } = options
  const store = await openStore({ path, personId: 'me', now })
  onTestFinished(() => store.close())
  const known = await store.read((from) => from.searches.current())
  if (!known) {
    const search = { id: SEARCH_ID, name: 'This search', startedOn: '2026-08-01', endedOn: null, leftNoMail: null }
    await store.write({ name: 'add_search' }, (to) => to.searches.add(search))
  }
  return { store, path }
}
