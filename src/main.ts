import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostAt } from './cli/host.ts'
import { run } from './cli/run.ts'

const root = join(import.meta.dirname, '..')

// Each part of the server is loaded by the command that needs it: asking a running server for a list should not wait for it.
const hostAt: HostAt = async (dataFolder) => {
  const { readConfig } = await import('./server/config.ts')
  const config = readConfig({ ...process.env, ...(dataFolder === undefined ? {} : { FOOTHOLD_DATA: dataFolder }) })
  const settings = { ...config, version: version(), webFolder: join(root, 'dist', 'web') }
  return {
    version: settings.version,
    dataFolder: settings.dataFolder,
    async serve(options) {
      const { serveUntilStopped } = await import('./server/serve-until-stopped.ts')
      await serveUntilStopped({ ...settings, ...options })
    },
    async connectLocally() {
      const { connectLocally } = await import('./server/connect-locally.ts')
      return connectLocally(settings)
    },
    async restore(copy) {
      const { restore } = await import('./server/restore.ts')
      return restore(copy, settings)
    },
    async *explain(paths) {
      const { explain } = await import('./server/explain.ts')
      yield* explain(paths)
    },
  }
}

process.exitCode = await run(process.argv.slice(2), hostAt)

function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return manifest.version
}
