import { mkdir } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { type FetchQueryObject, ImapFlow } from 'imapflow'
import type { Api } from '../src/api/client.ts'
import { addDays } from '../src/domain/day.ts'
import { chance } from '../src/server/example/chance.ts'
import { Dovecot, PASSWORD } from '../test/setup/dovecot.ts'
import { employer, role } from '../test/worlds/mailbox/employers.ts'
import { jobMail } from '../test/worlds/mailbox/job-mail.ts'
import { mboxOf } from '../test/worlds/mailbox/mbox-of.ts'
import { noise } from '../test/worlds/mailbox/noise.ts'
import { report } from './support/figure.ts'
import { memoryOf } from './support/memory-of.ts'
import { startServer } from './support/program.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const MESSAGES = 50_000
const DAYS = 1000
const USER = 'robin'

/** How fast a mailbox at a provider is read whole and arranged, beside the same library fetching nothing but the headers of it. */
await using folder = await temporaryFolder()
await using dovecot = await Dovecot.start()
process.stderr.write('writing the mailbox …\n')
await dovecot.deliver(USER, [...mailbox()])
// The first to come would wait for the server to find out what is there.
await fetched({ uid: true })
const headers = await secondsOf(() => fetched({ uid: true, headers: true }))
await mkdir(folder.at('data'))
const server = await startServer(folder.at('data'))
const ours = await secondsOf(() => readWhole(server.api))
const peak = await memoryOf(server.pid, 'VmHWM')
const seen = await secondsUntilSeen(server.api)
// The thread that reads ends by itself after a while.
await setTimeout(5000)
const watching = await memoryOf(server.pid, 'VmRSS')
await server.kill('SIGTERM')
report([
  {
    what: `first reading of ${MESSAGES} messages over IMAP`,
    value: MESSAGES / ours,
    unit: 'messages/s',
    baseline: { name: 'imapflow fetching all headers', value: MESSAGES / headers },
    target: 'at least a twentieth of the baseline',
    isMet: ours <= 20 * headers,
  },
  {
    what: 'peak of memory meanwhile',
    value: peak ?? 0,
    unit: 'MB',
    target: 'at most 300',
    isMet: (peak ?? 999) <= 300,
  },
  { what: 'memory while watching', value: watching ?? 0, unit: 'MB' },
  { what: 'until a new message is seen', value: seen, unit: 's', target: 'at most 3', isMet: seen <= 3 },
])

/** One in a hundred is about a search; the others are of every sort. */
function* mailbox(): Generator<{ bytes: string; at: string }> {
  const by = chance(1)
  const today = new Date().toISOString().slice(0, 10)
  for (let n = 0; n < MESSAGES; n += 1) {
    const at = `${addDays(today, -1 - Math.floor((n * DAYS) / MESSAGES))}T${String(n % 24).padStart(2, '0')}:00:00.000Z`
    yield { bytes: letterOf(n % 100 === 0 ? aboutASearch(n, at, by) : noise(at, by, 'everyday')), at }
  }
}

function aboutASearch(n: number, at: string, by: ReturnType<typeof chance>) {
  const from = employer(Math.floor(n / 200))
  const about = { employer: from, role: role(n, from.language), thread: String(1_900_000_000_000_000_000n + BigInt(n)) }
  return jobMail(by.pick(['acknowledgement', 'acknowledgement', 'rejection']), at, about, by)
}

function letterOf(mail: Parameters<typeof mboxOf>[0]): string {
  const entry = mboxOf(mail).toString()
  return entry.slice(entry.indexOf('\n') + 1)
}

async function fetched(query: FetchQueryObject): Promise<void> {
  const auth = { user: USER, pass: PASSWORD }
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: dovecot.port,
    secure: false,
    doSTARTTLS: false,
    auth,
    logger: false,
  })
  await client.connect()
  await client.mailboxOpen('INBOX', { readOnly: true })
  let messages = 0
  for await (const _ of client.fetch('1:*', query)) messages += 1
  await client.logout()
  if (messages !== MESSAGES) throw new Error(`The baseline saw ${messages} messages.`)
}

async function readWhole(api: Api): Promise<void> {
  const account = { address: `${USER}@mail.example`, host: '127.0.0.1', port: dovecot.port, userName: USER }
  const { id } = await api.accounts.connect({ ...account, security: 'none', password: PASSWORD })
  for await (const { state, readAt, messagesRead, importId } of await api.accounts.watch({ id })) {
    if (state.kind === 'asking' && importId) await answer(api, importId)
    if (state.kind === 'watching' && readAt !== null && messagesRead === MESSAGES) return
  }
}

async function answer(api: Api, id: string): Promise<void> {
  const { state, beginnings } = await api.imports.get({ id })
  if (state === 'asking') await api.imports.answer({ id, beganOn: beginnings[0]?.day ?? '', leftNoMail: null })
}

async function secondsUntilSeen(api: Api): Promise<number> {
  const [account] = await api.accounts.list()
  const at = new Date().toISOString()
  const changes = await api.accounts.watch({ id: account?.id ?? '' })
  const began = performance.now()
  await dovecot.deliver(USER, [{ bytes: letterOf(aboutASearch(999_999, at, chance(2))), at }])
  for await (const { messagesRead } of changes) if (messagesRead > MESSAGES) break
  return (performance.now() - began) / 1000
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
