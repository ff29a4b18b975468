import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { memoryOf } from './memory-of.ts'

const SOURCE = `
const { createServer } = require('node:http')
const server = createServer((_, answer) => answer.end(process.env.ANSWER))
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`

/** The least that Node can do: an HTTP server without anything, which answers the same bytes from memory. */
export async function bareServer(answer: string) {
  const child = spawn(process.execPath, ['-e', SOURCE], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ANSWER: answer },
  })
  const [port] = await once(child.stdout, 'data')
  const origin = `http://127.0.0.1:${String(port).trim()}`
  return {
    get: () => fetch(origin),
    memory: async () => (await memoryOf(child.pid ?? 0, 'VmRSS')) ?? 0,
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
