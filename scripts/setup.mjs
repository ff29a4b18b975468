// Runs on whatever Node the machine has (18 or newer), before anything is installed: plain JavaScript, no imports but Node's own.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = join(root, 'node_modules', '.bin')
const wants = new Set(process.argv.slice(2))

installPackages()
requireRuntime()
if (wants.has('--build')) run('node', [join(root, 'scripts', 'build.ts'), '--if-changed'])
if (wants.has('--test')) installTestServers()

function installPackages() {
  const stampFile = join(root, 'node_modules', '.lockfile-stamp')
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Installing packages (only when they change) …')
  // No dependency needs its install script; better-sqlite3 carries its binaries, and its script would want a compiler.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}

function requireRuntime() {
  const asked = spawnSync('node', ['--version'], {
    env: environment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const [major = 0, minor = 0] = (asked.stdout ?? '').trim().replace('v', '').split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return
  console.error(
    `Foothold needs Node 22.18 or newer on this kind of computer (found ${process.version}). Install it from nodejs.org, then run the command again.`,
  )
  process.exit(1)
}

function installTestServers() {
  const needed = [
    { name: 'chromium', file: '/usr/bin/chromium' },
    { name: 'postgresql', file: '/usr/bin/pg_ctlcluster' },
    { name: 'dovecot-imapd', file: '/usr/lib/dovecot/imap' },
  ].filter(({ file }) => !existsSync(file))
  if (needed.length === 0 || process.env.FOOTHOLD_CHROMIUM) return
  const names = needed.map(({ name }) => name)
  const install = ['install', '-y', '--no-install-recommends', ...names]
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!isRootOnDebian) {
    console.error(`The tests need ${names.join(', ')}. Install with: sudo apt-get ${install.join(' ')}`)
    process.exit(1)
  }
  console.log(`Installing ${names.join(', ')} for the tests …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  const done = spawnSync('apt-get', ['-qq', ...install], { stdio: ['ignore', 'ignore', 'inherit'], env })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

function environment() {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
}
