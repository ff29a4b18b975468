import { mkdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { ImportView } from '../src/api/imports.ts'
import { chance } from '../src/server/example/chance.ts'
import { type Contents, contentsOf, integrityOf } from './support/contents-of.ts'
import { report } from './support/figure.ts'
import { type Server, startServer } from './support/program.ts'
import { temporaryFolder } from './support/temporary-folder.ts'
import { writtenMailbox } from './support/written-mailbox.ts'

const KILLS = Number(process.env.FOOTHOLD_BENCH_KILLS ?? 50)
const BYTES = 15_000_000
const BEGAN = '2024-01-01'
const HAND_MADE = 'Made by hand '

/**
 * `kill -9` in the middle of an import, at a random moment, while a person adds applications: what was reported as
 * stored is there, the file is sound, the import goes on, and it ends as the undisturbed one.
 */
await using folder = await temporaryFolder()
const mailbox = folder.at('bench.mbox')
await writtenMailbox(mailbox, BYTES)

const { contents: undisturbed, ms: usualMs } = await importUndisturbed()
const by = chance(KILLS)
const failures: string[] = []
let killedUnderway = 0
for (let round = 0; round < KILLS; round += 1) {
  for (const failure of await killOnce(round, by.between(0, Math.ceil(usualMs))))
    failures.push(`round ${round}: ${failure}`)
  process.stderr.write('.')
}
process.stderr.write('\n')
for (const failure of failures) console.error(failure)
report([
  {
    what: `kill -9 during an import, ${KILLS} times (${killedUnderway} while it was under way)`,
    value: failures.length,
    unit: 'failures',
    target: '0',
    isMet: failures.length === 0,
  },
])

async function importUndisturbed(): Promise<{ contents: Contents; ms: number }> {
  const data = await newData('undisturbed')
  const server = await startServer(data)
  const began = performance.now()
  await followed(server, (await server.api.imports.start({ path: mailbox })).id)
  const ms = performance.now() - began
  await server.kill('SIGTERM')
  return { contents: contentsOf(data), ms }
}

async function killOnce(round: number, afterMs: number): Promise<string[]> {
  const data = await newData(`round-${round}`)
  const { reported, added } = await interrupted(data, afterMs)
  const failures: string[] = []
  if (integrityOf(data) !== 'ok') failures.push(`the database is damaged: ${integrityOf(data)}`)
  const kept = contentsOf(data)
  if (reported && kept.messages.length < reported.jobMessages) failures.push('a message reported as stored is lost')
  for (const company of added) {
    if (!kept.byHand.includes(company)) failures.push(`“${company}” was answered and is lost`)
  }
  if (reported && reported.state !== 'done') killedUnderway += 1
  const ended = await goneOn(data, reported?.id)
  if (ended.state !== 'done') failures.push(`the import ended as ${ended.state} (${ended.refusal?.code})`)
  const { byHand: _, ...after } = contentsOf(data)
  const { byHand: __, ...expected } = undisturbed
  if (JSON.stringify(after) !== JSON.stringify(expected)) failures.push(differenceOf(after, expected))
  if (integrityOf(data) !== 'ok') failures.push('the database is damaged after going on')
  return failures
}

/** Starts an import, adds applications beside it, and kills the server; what was answered until then. */
async function interrupted(
  data: string,
  afterMs: number,
): Promise<{ reported: ImportView | undefined; added: string[] }> {
  const server = await startServer(data)
  let reported: ImportView | undefined
  const added: string[] = []
  const work = [
    followed(server, (await server.api.imports.start({ path: mailbox })).id, (view) => {
      reported = view
    }),
    addByHand(server, added),
  ]
  // What is under way when the server dies fails, and is not what was answered.
  const over = Promise.allSettled(work)
  await pause(afterMs)
  await server.kill('SIGKILL')
  await over
  return { reported, added }
}

async function addByHand({ api }: Server, added: string[]): Promise<void> {
  for (let n = 0; ; n += 1) {
    const company = `${HAND_MADE}${n}`
    await api.applications.add({ company, start: 'considered' })
    added.push(company)
    await pause(50)
  }
}

async function goneOn(data: string, id: string | undefined): Promise<ImportView> {
  const server = await startServer(data)
  const view = await followed(server, id ?? (await server.api.imports.start({ path: mailbox })).id)
  await server.kill('SIGTERM')
  return view
}

/** Follows an import to its end, and says where the search began when it asks. */
async function followed(
  { api }: Server,
  id: string,
  heard: (view: ImportView) => void = () => {},
): Promise<ImportView> {
  for (;;) {
    for await (const view of await api.imports.watch({ id })) heard(view)
    const view = await api.imports.get({ id })
    heard(view)
    if (view.state === 'asking') heard(await api.imports.answer({ id, beganOn: BEGAN, leftNoMail: null }))
    else if (view.endedAt !== null) return view
    else await pause(20)
  }
}

async function newData(name: string): Promise<string> {
  const data = folder.at(name)
  await mkdir(data)
  return data
}

function differenceOf(after: object, expected: object): string {
  const counts = (contents: object) =>
    JSON.stringify(Object.entries(contents).map(([name, rows]) => [name, rows.length]))
  return `it ended otherwise than undisturbed: ${counts(after)} instead of ${counts(expected)}`
}
