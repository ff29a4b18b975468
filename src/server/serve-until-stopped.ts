import { Refusal } from '../domain/errors.ts'
import { catalogue } from '../text/catalogue.ts'
import { runningLink } from './discovery.ts'
import { type Running, type ServeSettings, serve } from './serve.ts'

/** What `foothold serve` does: prints the link, and serves until a signal. Only prints the link when a server runs already. */
export async function serveUntilStopped(settings: ServeSettings): Promise<void> {
  const { serving } = catalogue('en')
  const running = await serve(settings).catch((error: unknown) => elsewhere(error, settings.dataFolder))
  if (typeof running === 'string') {
    console.log(serving.alreadyRunning({ link: running }))
    return
  }
  console.log(serving.open({ link: running.link }))
  await untilStopped(running)
}

/** The link of the server that has the data folder; without one the refusal stands. */
async function elsewhere(error: unknown, dataFolder: string): Promise<string> {
  const link = error instanceof Refusal && error.code === 'locked' ? await runningLink(dataFolder) : null
  if (link === null) throw error
  return link
}

// Listened to once: a second Ctrl+C ends the process at once, should something hang.
async function untilStopped(running: Running): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => running.stop())
  await running.stopped
}
