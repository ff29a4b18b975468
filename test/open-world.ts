import { type Api, connect } from '../src/api/client.ts'
import type { Store } from '../src/store/store.ts'
import { openTestApp, type TestApp } from './setup/test-app.ts'

export interface World extends AsyncDisposable {
  /** As the command line asks. */
  api: Api
  /** As the page asks: signed in by its cookie, and inside the example while that is open. */
  page: Api
  app: TestApp
  store: Store
  clock: TestClock
}

export interface TestClock {
  now(): string
  /** Lets time pass. */
  pass(time: { minutes?: number; days?: number }): void
}

/** The true server on an empty data folder, on the morning of Monday, 2 March 2026, in Berlin. */
export async function openWorld(options: { dataFolder?: string; port?: () => number } = {}): Promise<World> {
  const clock = testClock('2026-03-02T09:00:00.000Z')
  const app = await openTestApp({ now: clock.now, ...options })
  const api = app.api()
  await app.open.ownStore.write({ name: 'change_settings' }, ({ settings }) =>
    settings.change({ zone: 'Europe/Berlin' }),
  )
  return { api, page: asPage(app), app, store: app.open.ownStore, clock, [Symbol.asyncDispose]: () => app.close() }
}

function asPage({ token, request }: TestApp): Api {
  return connect({
    origin: 'http://127.0.0.1',
    headers: { cookie: `foothold-80=${token}` },
    fetch: async ({ url, method, headers, body }) =>
      request(url.slice(new URL(url).origin.length), { method, headers, body, ...(body ? { duplex: 'half' } : {}) }),
  })
}

function testClock(start: string): TestClock {
  let at = Date.parse(start)
  return {
    now: () => new Date(at).toISOString(),
    pass({ minutes = 0, days = 0 }) {
      at += (minutes + days * 1440) * 60_000
    },
  }
}
