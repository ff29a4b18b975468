import { LETTER_FLAGS, LETTER_KINDS, type Letter, type LetterFlag, type LetterKind } from './letter.ts'
import { type MarkedText, readMarks } from './read-marks.ts'

/** Its line counts from the letter's first, which is 0. */
interface Problem {
  line: number
  problem: string
}

type Parsed = Omit<Letter, 'language' | 'file' | 'line'>

const HEADERS = ['From', 'To', 'Subject', 'List', 'Auto'] as const
type Header = (typeof HEADERS)[number]

const MOST_MARKS = 3
const UNMARKED: readonly LetterKind[] = ['unrelated', 'alert', 'sent-other']

/** One letter, from its line with @@ to the line before the next; null, and why, if it is not written as it must be. */
export function parseLetter(lines: readonly string[]): { letter: Parsed | null; problems: Problem[] } {
  const problems: Problem[] = []
  const at = (line: number) => (problem: string) => problems.push({ line, problem })
  const title = readTitle(lines[0] ?? '', at(0))
  const bodyAt = endOfHeaders(lines)
  const headers = readHeaders(lines.slice(1, bodyAt), (line, problem) => at(line + 1)(problem))
  const subject = readMarks(headers.get('Subject') ?? '', (_, problem) => at(0)(`Subject: ${problem}`))
  const body = readBody(lines, bodyAt, (line, problem) => at(line)(problem))
  if (subject.text === '' && body.text === '') at(0)('has neither subject nor text')
  const marks = subject.marks.length + body.marks.length
  if (marks > MOST_MARKS) at(0)(`has ${marks} marks, at most ${MOST_MARKS} are meant`)
  if (title && marks === 0 && !UNMARKED.includes(title.kind)) at(0)(`has no [[mark]], as ${title.kind} must`)
  if (!title || problems.length > 0) return { letter: null, problems }
  const letter = {
    ...title,
    from: headers.get('From') ?? null,
    to: headers.get('To') ?? null,
    subject: headers.has('Subject') ? subject.text : null,
    isList: headers.get('List') === 'yes',
    isAutomated: headers.get('Auto') === 'yes',
    text: body.text,
    marks: body.marks,
    subjectMarks: subject.marks,
  }
  return { letter, problems }
}

function readTitle(
  line: string,
  say: (problem: string) => void,
): { kind: LetterKind; family: string; flags: LetterFlag[] } | null {
  const [kindName = '', family = '', ...flagNames] = line.slice(2).trim().split(/\s+/)
  const kind = LETTER_KINDS.find((each) => each === kindName)
  if (kind === undefined) say(`"${kindName}" is no kind`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(family)) say(`"${family}" is no family: small letters, digits and hyphens`)
  const flags = flagNames.flatMap((name) => {
    const flag = LETTER_FLAGS.find((each) => each === name)
    if (flag === undefined) say(`"${name}" is no flag`)
    return flag ?? []
  })
  if (flags.includes('closed') && kind !== 'rejection') say('only a rejection can be closed')
  return kind === undefined ? null : { kind, family, flags }
}

/** Behind the blank line that ends them; a letter without any may begin at once. */
function endOfHeaders(lines: readonly string[]): number {
  const [, first = ''] = lines
  if (first.trim() !== '' && !HEADERS.some((header) => first.startsWith(`${header}:`))) return 1
  const blank = lines.findIndex((line, index) => index > 0 && line.trim() === '')
  return blank === -1 ? lines.length : blank + 1
}

function readHeaders(lines: readonly string[], say: (line: number, problem: string) => void): Map<Header, string> {
  const headers = new Map<Header, string>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const [, name = '', value = ''] = /^([A-Z][a-z]*):(.*)$/.exec(line) ?? []
    const header = HEADERS.find((each) => each === name)
    if (header === undefined) say(index, `"${line.slice(0, 40)}" is no header; a blank line ends them`)
    else if (headers.has(header)) say(index, `${header} stands there twice`)
    else if (/^(List|Auto)$/.test(header) && value.trim() !== 'yes') say(index, `${header} is yes, or not there`)
    else headers.set(header, value.trim())
    if (header === 'From' || header === 'To') readMarks(value, (_, problem) => say(index, `${header}: ${problem}`))
  }
  return headers
}

/** The text without the blank lines around it. */
function readBody(lines: readonly string[], from: number, say: (line: number, problem: string) => void): MarkedText {
  const first = lines.findIndex((line, index) => index >= from && line.trim() !== '')
  if (first === -1) return { text: '', marks: [] }
  const text = lines.slice(first).join('\n').trimEnd()
  return readMarks(text, (line, problem) => say(first + line, problem))
}
