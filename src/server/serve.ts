import { once as event } from 'node:events'
import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { announce, openLink, withdraw } from './discovery.ts'
import { listen } from './listen.ts'
import { once } from './once.ts'
import { type OpenFoothold, openFoothold } from './open-foothold.ts'
import { newToken } from './security/token.ts'

const GRACE_MS = 1000

export interface ServeSettings extends Config {
  version: string
  webFolder: string
  /** Opens the example search instead of the person's own. */
  example?: boolean
}

export interface Running extends AsyncDisposable {
  origin: string
  token: string
  /** The link that signs a browser in. */
  link: string
  /** Answers what is at hand, ends event streams, finishes the transaction of a running import, closes the data. */
  stop(): Promise<void>
  stopped: Promise<void>
}

/** Serves on loopback. Refusal `locked` when another process has the data folder, `newer_data` or `damaged_data` as the store says. */
export async function serve(settings: ServeSettings): Promise<Running> {
  const open = await openFoothold(settings)
  try {
    if (settings.example) await open.foothold.example.enter()
    return await start(open, settings)
  } catch (error) {
    await open.close()
    throw error
  }
}

async function start(open: OpenFoothold, settings: ServeSettings): Promise<Running> {
  const { foothold, ownStore } = open
  const token = settings.token ?? newToken()
  let port: number | undefined
  const app = createApp(foothold, ownStore, { ...settings, token, port: () => port })
  const listening = await listen(getRequestListener(app.fetch), settings.port)
  port = listening.port
  const origin = `http://127.0.0.1:${port}`
  await announce(settings.dataFolder, { origin, token, pid: process.pid })
  foothold.log.info({ port }, 'started')
  open.beginBackgroundWork()
  const stopped = Promise.withResolvers<void>()
  const stop = once(() => {
    const done = shutDown(open, listening.server, settings.dataFolder)
    stopped.resolve(done)
    return done
  })
  const link = openLink({ origin, token })
  return { origin, token, link, stop, stopped: stopped.promise, [Symbol.asyncDispose]: stop }
}

async function shutDown({ foothold, close }: OpenFoothold, server: Server, dataFolder: string): Promise<void> {
  await withdraw(dataFolder)
  const closed = event(server, 'close')
  server.close()
  await Promise.all([foothold.accounts.stop(), foothold.imports.stop()])
  await Promise.race([closed, wait(GRACE_MS, undefined, { ref: false })])
  server.closeAllConnections()
  await closed
  foothold.log.info('stopped')
  await close()
}
