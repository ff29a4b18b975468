import { spawn } from 'node:child_process'
import { join } from 'node:path'
import * as z from 'zod'
import { Figure } from './support/figure.ts'

const BENCHES = ['fuzz', 'start', 'list-and-search', 'import', 'imap', 'memory', 'kill'] as const
const Report = z.array(Figure)

/** `npm run bench [-- --json] [-- NAME…]`: every bench in a process of its own, one after the other. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = wanted.filter((name) => !BENCHES.some((each) => each === name))
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${BENCHES.join(', ')}.`)
  process.exit(2)
}

const figures: (Figure & { bench: string })[] = []
let failed = false
for (const bench of BENCHES.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  process.stderr.write(`${bench} …\n`)
  const measured = await run(bench).catch((error: unknown) => {
    console.error(`${bench} failed: ${error instanceof Error ? error.message : error}`)
    failed = true
    return []
  })
  figures.push(...measured.map((figure) => ({ bench, ...figure })))
}

if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures.map(inWords))
process.exitCode = failed || figures.some(({ isMet }) => isMet === false) ? 1 : 0

function run(bench: string): Promise<Figure[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, `${bench}.ts`)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve(Report.parse(JSON.parse(output)))
      else reject(new Error(`it ended with ${code}`))
    })
  })
}

function inWords({ bench, what, value, unit, baseline, target, isMet }: Figure & { bench: string }) {
  const against = baseline
    ? `${(value / baseline.value).toFixed(2)} × ${baseline.name} (${rounded(baseline.value)})`
    : ''
  const verdict = target ? `${target}${isMet ? '' : '  MISSED'}` : ''
  return { bench, what, measured: `${rounded(value)} ${unit}`, against, target: verdict }
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
