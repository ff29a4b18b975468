import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../domain/errors.ts'
import { openStore, type Store } from '../../store/store.ts'
import { KeyRing } from '../credentials/key-ring.ts'
import { Safe } from '../credentials/safe.ts'
import { catchUp } from './accounts/catch-up.ts'
import { openAccount } from './accounts/open-account.ts'
import { runImport } from './import/run-import.ts'
import { endUnderstandingBeside } from './import/understanding-thread.ts'
import type { CatchUpOrder, ImportOrder, MailOrder, MailOutcome, MailProgress } from './mail-order.ts'
import type { MailThreadData } from './mail-thread.ts'

const { databasePath, personId, keysFolder }: MailThreadData = workerData

let stopping = new AbortController()
let work = Promise.resolve()
parentPort?.on('message', (order: MailOrder | 'interrupt' | 'end') => {
  if (order === 'interrupt' || order === 'end') stopping.abort()
  if (order === 'end') work.finally(endUnderstandingBeside).finally(() => parentPort?.close())
  if (typeof order === 'object')
    work = carryOut(order).then((outcome) => parentPort?.postMessage({ kind: 'rested', outcome }))
})

async function carryOut(order: MailOrder): Promise<MailOutcome> {
  stopping = new AbortController()
  const { signal } = stopping
  const ahead = Date.parse(order.now) - Date.now()
  const now = () => new Date(Date.now() + ahead).toISOString()
  await using store = await openStore({ path: databasePath, personId, now })
  const run = { store, now, signal, openAccount: signInFrom(store, signal) }
  // Awaited here: the store is closed on return.
  return await (order.kind === 'import' ? readImport(order, run) : readAccount(order, run))
}

interface Run {
  store: Store
  now: () => string
  signal: AbortSignal
  openAccount: ReturnType<typeof signInFrom>
}

function signInFrom(store: Store, signal: AbortSignal) {
  const safe = new Safe(store, new KeyRing(keysFolder))
  return openAccount(safe, signal)
}

async function readImport({ importId, paths }: ImportOrder, run: Run): Promise<MailOutcome> {
  await runImport({ ...run, importId, paths, tell: (present) => tell({ kind: 'import', present }) })
  return { hasYearsLeft: true, refusal: null }
}

async function readAccount({ accountId, part }: CatchUpOrder, run: Run): Promise<MailOutcome> {
  try {
    const progress = (at: { read: number; total: number | null }) => tell({ kind: 'catch_up', ...at })
    return { ...(await catchUp({ ...run, accountId, part, tell: progress })), refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { hasYearsLeft: true, refusal: { code: error.code, values: error.values } }
  }
}

function tell(progress: MailProgress): void {
  parentPort?.postMessage(progress)
}
