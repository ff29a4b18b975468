// What Today needs to be usable: the entry script and everything it imports at once, gzipped, JavaScript only.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as z from 'zod'

const LIMIT = 300_000
const dist = join(import.meta.dirname, '..', 'dist', 'web')
const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).optional() }),
)
const manifest = Manifest.parse(JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')))

const needed = new Set<string>()
for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry || name.includes('pages/today/')) collect(name)

const bytes = [...needed]
  .filter((file) => file.endsWith('.js'))
  .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
console.log(
  `Today needs ${needed.size} files, ${(bytes / 1000).toFixed(0)} kB of JavaScript gzipped (limit ${LIMIT / 1000})`,
)
if (bytes > LIMIT || bytes === 0) process.exitCode = 1

function collect(name: string): void {
  const chunk = manifest[name]
  if (!chunk || needed.has(chunk.file)) return
  needed.add(chunk.file)
  for (const next of chunk.imports ?? []) collect(next)
}
