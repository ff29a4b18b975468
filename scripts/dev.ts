import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createServer } from 'vite'

const WEB_PORT = 5173
const SERVER_PORT = 4757
const root = join(import.meta.dirname, '..')
const origin = `http://127.0.0.1:${WEB_PORT}`
const token = randomBytes(32).toString('base64url')

// The token stays the same when --watch starts the server again, so that the open page stays signed in.
const server = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', join(root, 'src', 'main.ts'), 'serve', '--example'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      FOOTHOLD_DATA: process.env.FOOTHOLD_DATA ?? join(root, '.cache', 'dev-data'),
      FOOTHOLD_PORT: String(SERVER_PORT),
      FOOTHOLD_TOKEN: token,
      FOOTHOLD_DEV_ORIGIN: origin,
    },
  },
)

const target = { target: `http://127.0.0.1:${SERVER_PORT}`, changeOrigin: true }
const web = await createServer({
  configFile: join(root, 'vite.config.ts'),
  root: join(root, 'src', 'web'),
  logLevel: 'warn',
  server: {
    host: '127.0.0.1',
    port: WEB_PORT,
    strictPort: true,
    proxy: { '^/(rpc|api|uploads|exports|open|oauth)(/|\\?|$)': target },
  },
})
await web.listen()
console.log(`Open ${origin}/open?token=${token}`)

server.on('exit', () => web.close())
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.kill(signal)
    web.close()
  })
}
