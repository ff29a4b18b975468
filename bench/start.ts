import { setTimeout as pause } from 'node:timers/promises'
import { manyApplications } from './many-applications.ts'
import { bareServer } from './support/bare-server.ts'
import { median, report } from './support/figure.ts'
import { memoryOf } from './support/memory-of.ts'
import { startServer } from './support/program.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const APPLICATIONS = 10_000
const RUNS = 7

/** From starting the program to its first list, and what it then keeps in memory, on a database of 10,000 applications. */
await using folder = await temporaryFolder()
await manyApplications(folder.path, APPLICATIONS)

const ours: { ms: number; resident: number; later: number }[] = []
const bare: { ms: number; resident: number }[] = []
for (let run = 0; run < RUNS; run += 1) {
  ours.push(await ourStart())
  bare.push(await bareStart())
}

const ms = median(ours.map((each) => each.ms))
const resident = median(ours.map((each) => each.resident))
report([
  {
    what: `start to first list of 50, ${APPLICATIONS} applications`,
    value: ms,
    unit: 'ms',
    baseline: { name: 'a bare Node server', value: median(bare.map((each) => each.ms)) },
    target: 'within 1000 ms',
    isMet: ms <= 1000,
  },
  {
    what: 'resident after it',
    value: resident,
    unit: 'MB',
    baseline: { name: 'a bare Node server', value: median(bare.map((each) => each.resident)) },
    target: 'under 120 MB',
    isMet: resident < 120,
  },
  { what: 'resident after a hundred lists', value: median(ours.map((each) => each.later)), unit: 'MB' },
])

async function ourStart() {
  const began = performance.now()
  const server = await startServer(folder.path)
  const answer = await server.get('/applications?limit=50')
  const { items } = await answer.json()
  const ms = performance.now() - began
  if (items.length !== 50) throw new Error('The first answer was not a list of 50.')
  await pause(1000)
  const resident = (await memoryOf(server.pid, 'VmRSS')) ?? 0
  for (let n = 0; n < 100; n += 1) await (await server.get('/applications?limit=50')).text()
  const later = (await memoryOf(server.pid, 'VmRSS')) ?? 0
  await server.kill('SIGTERM')
  return { ms, resident, later }
}

async function bareStart() {
  const began = performance.now()
  const server = await bareServer('{}')
  await (await server.get()).text()
  const ms = performance.now() - began
  await pause(200)
  const resident = await server.memory()
  await server.stop()
  return { ms, resident }
}
