// The whole gate, as a list that can be read. CI runs exactly this.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

const STEPS: [name: string, command: string, ...args: string[]][] = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types and walls', 'tsc', '-b'],
  ['walls as documented', 'node', 'scripts/check-walls.ts'],
  ['rules and their tests', 'node', 'scripts/check-rules.ts'],
  ['dead code', 'knip', '--no-progress'],
  ['unit tests', 'vitest', 'run', '--project', 'unit'],
  ['store tests', 'vitest', 'run', '--project', 'store'],
  ['mail tests', 'vitest', 'run', '--project', 'mail'],
  ['build', 'node', 'scripts/build.ts'],
  ['operation tests', 'vitest', 'run', '--project', 'operations'],
  ['account tests', 'vitest', 'run', '--project', 'imap'],
  ['size of the page', 'node', 'scripts/check-page-size.ts'],
  ['browser journeys', 'vitest', 'run', '--project', 'browser'],
  ['file sizes', 'node', 'scripts/report-file-sizes.ts'],
]

const only = process.argv.slice(2)
const results: { name: string; passed: boolean; seconds: number }[] = []

for (const [name, command, ...args] of STEPS) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue
  console.log(`\n── ${name}`)
  const started = Date.now()
  const { status } = spawnSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  results.push({ name, passed: status === 0, seconds: (Date.now() - started) / 1000 })
  if (status !== 0) break
}

const passed = results.filter((each) => each.passed).length
console.log('\n── summary')
for (const { name, passed, seconds } of results)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`)
console.log(`\n${passed} passed, ${results.length - passed} failed`)
if (passed < results.length || results.length === 0) process.exitCode = 1
