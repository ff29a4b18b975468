import { openStore } from '../../src/store/store.ts'
import { application } from './builders.ts'
import { SEARCH_ID } from './search-id.ts'

/** Adds applications until it is killed, and says one line for each that was stored. */
const store = await openStore({ path: process.argv[2] ?? '', personId: 'me' })
await store.write({ name: 'add_search' }, (to) =>
  to.searches.add({ id: SEARCH_ID, name: 'This search', startedOn: '2026-08-01', endedOn: null, leftNoMail: null }),
)
for (let count = 0; ; count += 1) {
  await store.write({ name: 'add_application' }, (to) => to.applications.add(application(`Company ${count}`)))
  process.stdout.write('stored\n')
}
