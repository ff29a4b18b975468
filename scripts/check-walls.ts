// Holds ARCHITECTURE.md against the code: its tree against src/, its arrows against each folder's references, and every
// relative import against both. The compiler refuses a forbidden import; this says that nobody quietly moved a wall.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '..')
const src = join(root, 'src')
const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
const problems: string[] = []

const arrows = new Map(
  [...page.matchAll(/^([a-z]+) +← (.+)$/gm)].map(([, folder = '', from = '']) => [
    folder,
    from === 'nothing' ? [] : (from.split(/\s*\(/)[0]?.split(/,\s*/) ?? []),
  ]),
)
const folders = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

for (const folder of folders) {
  if (!page.includes(`${folder}/`)) problems.push(`ARCHITECTURE.md does not name src/${folder}/`)
  const documented = arrows.get(folder)
  if (!documented) problems.push(`ARCHITECTURE.md has no arrow for src/${folder}/`)
  const referenced = references(join(src, folder, 'tsconfig.json'))
  if (documented && !sameSet(documented, referenced))
    problems.push(
      `src/${folder}: tsconfig references ${referenced.join(', ') || 'nothing'}, ARCHITECTURE.md says ${documented.join(', ') || 'nothing'}`,
    )
}
for (const folder of arrows.keys())
  if (folder !== 'main' && !folders.includes(folder))
    problems.push(`ARCHITECTURE.md names src/${folder}/, which is not there`)

let imports = 0
for (const folder of folders) {
  for (const file of sources(join(src, folder))) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)) {
      imports += 1
      const target = relative(src, join(file, '..', path)).split(sep)[0] ?? ''
      if (target !== folder && !(arrows.get(folder) ?? []).includes(target))
        problems.push(`${relative(root, file)} imports from src/${target}/`)
    }
  }
}

for (const pure of ['domain', 'statistics']) {
  for (const file of sources(join(src, pure))) {
    const text = readFileSync(file, 'utf8')
    if (/Math\.random|Date\.now|new Date\(\)/.test(text))
      problems.push(`${relative(root, file)} reads a clock or draws at random`)
    if (pure === 'domain' && /from '[^.]/.test(text)) problems.push(`${relative(root, file)} imports a package`)
  }
}

if (imports === 0) problems.push('no import was looked at: this check is blind')
for (const problem of problems) console.error(problem)
console.log(`${folders.length} folders, ${imports} imports between files, ${problems.length} problems`)
if (problems.length > 0) process.exitCode = 1

function references(file: string): string[] {
  if (!existsSync(file)) return []
  return [...readFileSync(file, 'utf8').matchAll(/"path": "\.\.\/([a-z]+)"/g)].map(([, name = '']) => name)
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join()
}
