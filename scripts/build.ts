import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'dist', '.built')

if (process.argv.includes('--if-changed') && existsSync(stamp) && newestSource() <= statSync(stamp).mtimeMs)
  process.exit(0)

console.log('Building …')
run('tsc', ['-b', 'src', 'src/web'])
run('vite', ['build', '--logLevel', 'warn'])
writeFileSync(stamp, '')
utimesSync(stamp, new Date(), new Date())

function newestSource(): number {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  files.push(join(root, 'package-lock.json'), join(root, 'vite.config.ts'), join(root, 'tsconfig.base.json'))
  return Math.max(...files.map((file) => statSync(file).mtimeMs))
}

function run(command: string, args: string[]): void {
  const done = spawnSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
}
