import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '../api/client.ts'
import { DISCOVERY_FILE_NAME, Discovery, type DiscoveryFile } from '../api/discovery.ts'
import type { Host, LocalConnection } from './host.ts'

/** Speaks with the server that runs on this data folder, or opens the data alone. */
export async function openConnection(host: Host): Promise<LocalConnection> {
  const running = await runningServer(host.dataFolder)
  return running ? connectTo(running) : host.connectLocally()
}

/** The server that runs on a data folder; null when none does, also when one ended without tidying up. */
export async function runningServer(dataFolder: string): Promise<DiscoveryFile | null> {
  const text = await readFile(join(dataFolder, DISCOVERY_FILE_NAME), 'utf8').catch(() => null)
  const found = text === null ? null : Discovery.safeParse(parsed(text)).data
  if (!found) return null
  const answers = await fetch(`${found.origin}/api/status`, { headers: bearer(found) }).then(
    (response) => response.ok,
    () => false,
  )
  return answers ? found : null
}

function connectTo(server: DiscoveryFile): LocalConnection {
  const headers = bearer(server)
  return {
    api: connect({ origin: server.origin, headers }),
    fetch: (request) => {
      const { pathname, search } = new URL(request.url)
      return fetch(new Request(`${server.origin}${pathname}${search}`, request), { headers })
    },
    close: async () => {},
  }
}

function bearer({ token }: DiscoveryFile): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
