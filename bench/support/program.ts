import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Api, connect } from '../../src/api/client.ts'

/** The built program as a person runs it; FOOTHOLD_BENCH_MAIN measures another main file. */
const MAIN = process.env.FOOTHOLD_BENCH_MAIN ?? join(import.meta.dirname, '..', '..', 'bin', 'foothold.js')

export function start(args: readonly string[], dataFolder: string): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FOOTHOLD_DATA: dataFolder },
  })
}

export interface Server {
  pid: number
  origin: string
  token: string
  api: Api
  /** A path under /api, signed in. */
  get(path: string): Promise<Response>
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts a server and waits for the link that it prints. */
export async function startServer(dataFolder: string): Promise<Server> {
  const child = start(['serve', '--port', '0'], dataFolder)
  child.stderr?.resume()
  const link = await linkFrom(child)
  const origin = link.origin
  const token = link.searchParams.get('token') ?? ''
  const headers = { authorization: `Bearer ${token}` }
  return {
    pid: child.pid ?? 0,
    origin,
    token,
    api: connect({ origin, headers }),
    get: (path) => fetch(`${origin}/api${path}`, { headers }),
    async kill(signal) {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
      child.kill(signal)
      await ended
    },
  }
}

async function linkFrom(child: ChildProcess): Promise<URL> {
  if (!child.stdout) throw new Error('The server has no output.')
  for await (const line of createInterface({ input: child.stdout })) {
    const link = /http:\S+\/open\?\S+/.exec(line)?.[0]
    if (link) return new URL(link)
  }
  throw new Error('The server ended before it printed its link.')
}

export interface Ended {
  seconds: number
  out: string
}

/** Runs a command to its end. */
export async function finished(child: ChildProcess): Promise<Ended> {
  const began = performance.now()
  const output = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.err += text
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`A command ended with ${code}: ${output.err}`)
  return { seconds: (performance.now() - began) / 1000, out: output.out }
}

/** Reads a file once, so that what is measured next finds it in the machine's own cache, whoever comes first. */
export async function warmed(path: string): Promise<void> {
  for await (const _ of createReadStream(path, { highWaterMark: 1 << 20 }));
}
