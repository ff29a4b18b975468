import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../../store/store.ts'
import { runImport } from './import/run-import.ts'
import type { ImportThreadData } from './import-thread.ts'

const { databasePath, personId, importId, paths, now }: ImportThreadData = workerData

const ahead = Date.parse(now) - Date.now()
const clock = () => new Date(Date.now() + ahead).toISOString()
const stopping = new AbortController()
parentPort?.on('message', () => stopping.abort())

await using store = await openStore({ path: databasePath, personId, now: clock })
await runImport({
  store,
  importId,
  paths,
  now: clock,
  signal: stopping.signal,
  tell: (present) => parentPort?.postMessage(present),
})
parentPort?.close()
