// Every numbered rule of a SPEC.md has a test that names it, and no test names a rule that is not there.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const all = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
)

const rules = new Map<string, string>()
for (const file of all.filter((path) => path.endsWith('SPEC.md'))) {
  for (const [, rule = ''] of readFileSync(file, 'utf8').matchAll(/\*\*([A-Z]\d+)\*\*/g)) {
    if (rules.has(rule)) console.error(`${rule} stands in ${rules.get(rule)} and in ${relative(root, file)}`)
    rules.set(rule, relative(root, file))
  }
}

const tested = new Set<string>()
for (const file of all.filter((path) => /\.test\.tsx?$/.test(path))) {
  for (const [name] of readFileSync(file, 'utf8').matchAll(
    /(?:test|it|describe)(?:\.each\([\s\S]*?\))?\(\s*['"`](?:\[[A-Z]\d+\] ?)+/g,
  )) {
    for (const [, rule = ''] of name.matchAll(/\[([A-Z]\d+)\]/g)) tested.add(rule)
  }
}

const untested = [...rules.keys()].filter((rule) => !tested.has(rule))
const unknown = [...tested].filter((rule) => !rules.has(rule))
for (const rule of untested) console.error(`${rule} (${rules.get(rule)}) has no test`)
for (const rule of unknown) console.error(`${rule} is named by a test and stands in no SPEC.md`)
console.log(`${rules.size} rules, ${untested.length} without a test, ${unknown.length} unknown`)
if (untested.length + unknown.length > 0 || rules.size === 0) process.exitCode = 1
