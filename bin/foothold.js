#!/usr/bin/env node
// Plain JavaScript that any Node can read: it only finds a Node new enough (ours, from npm, or the machine's own).
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const [major, minor] = process.versions.node.split('.').map(Number)
const main = new URL('../dist/main.js', import.meta.url)

if (major > 22 || (major === 22 && minor >= 18)) {
  // A server stays in memory all day: 20 MB less of it. An import alone would only become slower by it.
  if (process.argv.includes('serve')) setFlagsFromString('--optimize-for-size')
  await import(main.href)
} else {
  runOn(suppliedRuntime())
}

function runOn(runtime) {
  if (!runtime) {
    console.error(
      `Foothold needs Node 22.18 or newer here (found ${process.version}). Install it from nodejs.org, then run the command again.`,
    )
    process.exit(1)
  }
  const child = spawn(runtime, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  // A terminal sends Ctrl+C to both of us: sent on as well, it would come twice, and twice means "at once".
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

function suppliedRuntime() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/package.json`)
    return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}
