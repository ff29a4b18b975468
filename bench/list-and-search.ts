import { manyApplications } from './many-applications.ts'
import { bareServer } from './support/bare-server.ts'
import { quantile, report } from './support/figure.ts'
import { type Server, startServer } from './support/program.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const APPLICATIONS = 10_000
const ROUNDS = 60
const WARM_UP = 10

const LISTS = [
  '/applications?limit=50',
  '/applications?limit=50&sort=company&direction=up&state=all',
  '/applications?limit=50&sort=heard&state=all',
  '/applications?limit=50&sort=deadline&direction=up',
  '/applications?limit=50&sort=stage&state=closed',
]
const SEARCHES = [
  '/search?q=harbour',
  '/search?q=uber',
  '/search?q=meridian%20data',
  '/search?q=strasse%20com',
  '/search?q=kestrel',
]

/** How long a list and a search take over HTTP, one after the other, on a database of 10,000 applications. */
await using folder = await temporaryFolder()
await manyApplications(folder.path, APPLICATIONS)
const server = await startServer(folder.path)
const sample = await (await server.get('/applications?limit=50')).text()
const lists = await timed(server, [...LISTS, await nextPage(server)])
const filtered = await timed(server, ['/applications?limit=50&q=meridian', '/applications?limit=50&q=a&state=all'])
const searches = await timed(server, SEARCHES)
await server.kill('SIGTERM')

const bare = await bareServer(sample)
const baseline = await timed({ get: bare.get }, ['/'])
await bare.stop()

const named = { name: 'a bare Node server with the same bytes', value: quantile(baseline, 0.95) }
const p95 = quantile(lists, 0.95)
report([
  { what: 'list of 50, median', value: quantile(lists, 0.5), unit: 'ms' },
  { what: 'list of 50, p95', value: p95, unit: 'ms', baseline: named, target: 'under 10 ms', isMet: p95 < 10 },
  { what: 'list of 50 with words, p95', value: quantile(filtered, 0.95), unit: 'ms', baseline: named },
  { what: 'full-text search, p95', value: quantile(searches, 0.95), unit: 'ms', baseline: named },
])

/** Milliseconds of each request, after some that only warm up. */
async function timed({ get }: Pick<Server, 'get'>, paths: readonly string[]): Promise<number[]> {
  const all: number[] = []
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    for (const path of paths) {
      const began = performance.now()
      const answer = await get(path)
      await answer.text()
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
      if (round >= WARM_UP) all.push(performance.now() - began)
    }
  }
  return all
}

async function nextPage({ get }: Server): Promise<string> {
  const { nextCursor } = await (await get('/applications?limit=50&state=all')).json()
  return `/applications?limit=50&state=all&cursor=${encodeURIComponent(nextCursor)}`
}
