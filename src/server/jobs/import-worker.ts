import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../../store/store.ts'
import { runImport } from './import/run-import.ts'
import type { ImportOrder, ImportThreadData } from './import-thread.ts'

const { databasePath, personId }: ImportThreadData = workerData

const stopping = new AbortController()
let work = Promise.resolve()
parentPort?.on('message', (order: ImportOrder | 'end') => {
  if (order !== 'end') {
    work = carryOut(order).then(() => parentPort?.postMessage('rested'))
    return
  }
  stopping.abort()
  work.finally(() => parentPort?.close())
})

async function carryOut({ importId, paths, now }: ImportOrder): Promise<void> {
  const ahead = Date.parse(now) - Date.now()
  const clock = () => new Date(Date.now() + ahead).toISOString()
  await using store = await openStore({ path: databasePath, personId, now: clock })
  await runImport({
    store,
    importId,
    paths,
    now: clock,
    signal: stopping.signal,
    tell: (present) => parentPort?.postMessage(present),
  })
}
