import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Letter, OTHER_LANGUAGES } from './letter.ts'
import { parseLetter } from './parse-letter.ts'

interface LetterProblem {
  file: string
  line: number
  problem: string
}

export interface ReadLetters {
  letters: Letter[]
  /** Letters that have one are left out of `letters`. */
  problems: LetterProblem[]
}

/** Every letter of `<folder>/<language>/*.txt`, in the order of their files and lines. */
export function readLetters(folder: string): ReadLetters {
  const read: ReadLetters = { letters: [], problems: [] }
  for (const name of readdirSync(folder).sort()) {
    const language = [...LANGUAGES, ...OTHER_LANGUAGES].find((each) => each === name)
    if (language === undefined) read.problems.push({ file: name, line: 0, problem: 'is no language that we write' })
    else for (const file of textsIn(join(folder, name))) readFile(folder, language, `${name}/${file}`, read)
  }
  return read
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
}

function readFile(folder: string, language: Letter['language'], file: string, read: ReadLetters): void {
  const lines = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').split('\n')
  const starts = lines.flatMap((line, index) => (line.startsWith('@@') ? [index] : []))
  const stray = lines.slice(0, starts[0] ?? lines.length).findIndex((line) => line.trim() !== '')
  if (stray !== -1) read.problems.push({ file, line: stray + 1, problem: 'text before the first @@' })
  for (const [index, start] of starts.entries()) {
    const { letter, problems } = parseLetter(lines.slice(start, starts[index + 1]))
    for (const { line, problem } of problems) read.problems.push({ file, line: start + 1 + line, problem })
    if (letter) read.letters.push({ ...letter, language, file, line: start + 1 })
  }
}
