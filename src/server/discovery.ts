import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DISCOVERY_FILE_NAME, Discovery, type DiscoveryFile } from '../api/discovery.ts'

/** Says where the server is and what lets in, to the owner of the data folder alone. Whole or not at all. */
export async function announce(dataFolder: string, found: DiscoveryFile): Promise<void> {
  const path = join(dataFolder, DISCOVERY_FILE_NAME)
  const draft = `${path}.${process.pid}`
  await rm(draft, { force: true })
  await writeFile(draft, JSON.stringify(found), { mode: 0o600, flag: 'wx' })
  await rename(draft, path)
}

export async function withdraw(dataFolder: string): Promise<void> {
  await rm(join(dataFolder, DISCOVERY_FILE_NAME), { force: true })
}

/** The link that opens a running server. */
export function openLink({ origin, token }: { origin: string; token: string }): string {
  return `${origin}/open?token=${token}`
}

/** The link of the server that another process runs with this data folder; null when it left none. */
export async function runningLink(dataFolder: string): Promise<string | null> {
  const text = await readFile(join(dataFolder, DISCOVERY_FILE_NAME), 'utf8').catch(() => 'null')
  const { data } = Discovery.safeParse(JSON.parse(text))
  return data ? openLink(data) : null
}
