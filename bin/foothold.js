#!/usr/bin/env node
// Plain JavaScript that any Node can read: it only finds a Node new enough (ours, from npm, or the machine's own).
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const [major, minor] = process.versions.node.split('.').map(Number)
const main = new URL('../dist/main.js', import.meta.url)

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(main.href)
} else {
  const runtime = suppliedRuntime()
  if (!runtime) {
    console.error(`Foothold needs Node 22.18 or newer here (found ${process.version}). Install it from nodejs.org, then run the command again.`)
    process.exit(1)
  }
  const child = spawn(runtime, [main.pathname.replace(/^\/([A-Za-z]:)/, '$1'), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
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
