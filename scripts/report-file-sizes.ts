import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '..', 'src')

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: path.slice(src.length + 1), lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => b.lines - a.lines)

const at = (share: number) => files[Math.floor(files.length * (1 - share))]?.lines ?? 0

console.log(
  `${files.length} source files in src/: median ${at(0.5)} lines, nine in ten under ${at(0.9)}, the ten largest:`,
)
for (const { path, lines } of files.slice(0, 10)) console.log(`${String(lines).padStart(5)}  ${path}`)
if (files.length === 0) process.exitCode = 1
