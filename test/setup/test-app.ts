import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Api, connect } from '../../src/api/client.ts'
import { createApp } from '../../src/server/app.ts'
import { type OpenFoothold, openFoothold } from '../../src/server/open-foothold.ts'
import { newToken } from '../../src/server/security/token.ts'

const ORIGIN = 'http://127.0.0.1'

export interface TestApp {
  token: string
  dataFolder: string
  open: OpenFoothold
  /** Sends a request as it is, signed in or not. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** The typed client, signed in unless another token is given. */
  api(as?: { token: string }): Api
  close(): Promise<void>
}

export interface TestAppOptions {
  now?: () => string
  port?: () => number
  devOrigin?: string
  /** An earlier one's, which is left where it is; otherwise a new one, removed at the end. */
  dataFolder?: string
}

/** The true server on a data folder of its own, asked in process; only the built page is a small one. */
export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), 'foothold-test-'))
  const dataFolder = options.dataFolder ?? join(folder, 'data')
  const webFolder = join(folder, 'web')
  await writePage(webFolder)
  const settings = { dataFolder, port: 0, logLevel: 'debug', token: undefined, devOrigin: options.devOrigin }
  const open = await openFoothold({ ...settings, version: '0.0.0-test', ...(options.now ? { now: options.now } : {}) })
  const token = newToken()
  const app = createApp(open.foothold, open.ownStore, { ...options, token, webFolder })
  const request = async (path: string, init?: RequestInit) => app.request(`${ORIGIN}${path}`, init)
  return {
    token,
    dataFolder,
    open,
    request,
    api: (as = { token }) =>
      connect({
        origin: ORIGIN,
        fetch: async (sent) => app.fetch(sent),
        headers: { authorization: `Bearer ${as.token}` },
      }),
    async close() {
      await open.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function writePage(webFolder: string): Promise<void> {
  await mkdir(join(webFolder, 'assets'), { recursive: true })
  const page =
    '<!doctype html><title>Test page</title><script nonce="__CSP_NONCE__" src="/assets/main-1a2b3c4d.js"></script>'
  await writeFile(join(webFolder, 'index.html'), page)
  await writeFile(join(webFolder, 'assets', 'main-1a2b3c4d.js'), '')
}
