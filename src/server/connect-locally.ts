import { type Api, connect } from '../api/client.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { openFoothold } from './open-foothold.ts'
import { newToken } from './security/token.ts'

const ORIGIN = 'http://127.0.0.1'

export interface LocalConnection {
  api: Api
  fetch: (request: Request) => Promise<Response>
  close(): Promise<void>
}

/** The whole server inside this process, without a port: for a command when no server runs. Refusal `locked` when one does. */
export async function connectLocally(settings: Config & { version: string }): Promise<LocalConnection> {
  const { foothold, ownStore, close } = await openFoothold(settings)
  const token = newToken()
  const app = createApp(foothold, ownStore, { token })
  const fetch = async (request: Request) => {
    request.headers.set('authorization', `Bearer ${token}`)
    return app.fetch(request)
  }
  return {
    api: connect({ origin: ORIGIN, fetch }),
    fetch,
    close,
  }
}
