import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export interface RunningServer extends AsyncDisposable {
  /** The link that the person would click, with its token. */
  link: string
  origin: string
  dataFolder: string
  process: ChildProcess
}

/** The program as it is shipped, on a data folder of its own that is removed at the end. */
export async function runningServer(dataFolder?: string): Promise<RunningServer> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'foothold-')))
  const child = spawn(process.execPath, [join(root, 'bin', 'foothold.js'), 'serve'], {
    env: { ...process.env, FOOTHOLD_DATA: folder, FOOTHOLD_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const link = await printedLink(child)
  return {
    link,
    origin: new URL(link).origin,
    dataFolder: folder,
    process: child,
    async [Symbol.asyncDispose]() {
      await stopped(child)
      if (!dataFolder) await rm(folder, { recursive: true, force: true })
    },
  }
}

function printedLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const listen = (chunk: Buffer) => {
      printed += chunk.toString()
      const link = /http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]+/.exec(printed)?.[0]
      if (link) resolve(link)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('exit', (code) =>
      reject(new Error(`the server ended with ${code} before it printed its link:\n${printed}`)),
    )
  })
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.on('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
