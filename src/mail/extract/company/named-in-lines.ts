import { senderOf } from '../../senders/sender-of.ts'
import { DEPARTMENT } from '../department.ts'
import { isHeading } from '../reading/headings.ts'
import type { Reading } from '../reading/reading.ts'
import type { Word } from '../reading/words-of.ts'
import { hasTitleWord } from '../role/title-words.ts'
import { looksLikeAPerson } from './looks-like-a-person.ts'
import { asCompanyName } from './name-rules.ts'
import type { Named } from './named-in-text.ts'
import { isLegalForm, readName } from './read-name.ts'

const MOST_WORDS = 12
const WITH_LEGAL_FORM = 2.4
const ALONE = 1
const IN_SUBJECT = 1.6
/** One word of a subject may be any. */
const PLAIN = 1.2
/** Below the department that signs, or behind what somebody is there. */
const SIGNED = 2
const SEPARATORS = /^[|·•–—/-]$/
const FOR = /^(?:for|für|pour|por|per|voor|pela|pelo|dla)$/i
const LINK = /^(?:for|from|at|für|von|bei|pour|chez|de|por|para|per|di|da|presso|voor|van|bij|dla|od|do|w)$/i
const STEP = /^(?:coding|online|technical|phone|video|tests?|assessments?|interviews?)$/i
const AT = /^(?:at|bei|chez|presso|bij|w|na|no|en|@)$/i

/** Names that have a line, or a part of one between dashes and commas, for themselves: in signatures, layouts and subjects. */
export function namedInLines({ message, subject, lines, signature }: Reading): Named[] {
  const writer = message.from?.name?.replace(/[’´`]/g, "'") ?? ''
  const { role: sender } = senderOf(message.from?.address ?? '')
  const isBoard = sender === 'job_board'
  return [
    ...inSubject(subject, sender !== null),
    ...lines.flatMap((line, index) => {
      if (line.length > MOST_WORDS) return []
      const above = textOf(lines[index - 1] ?? [])
      const isLast = index >= Math.min(signature, lines.length - 3)
      const isBelowName = index > signature && isName(above)
      const isSigned = isLast && above.length < 40 && (DEPARTMENT.test(above) || hasTitleWord(above) || isBelowName)
      const isFirst = isSigned || (isBoard && hasTitleWord(above))
      return inLine(line, { isFirst, isSignature: index >= signature, writer })
    }),
  ]
}

/** `isShared`: the sender writes for many, and so begins with whom it writes for ("Acme: your application"). */
function inSubject(subject: readonly Word[], isShared: boolean): Named[] {
  const segments = segmentsOf(subject)
  const weight = segments.length === 1 ? ALONE : subject.some(({ trail }) => trail.startsWith(',')) ? PLAIN : IN_SUBJECT
  return segments.flatMap((segment, at) => {
    const name = named(withoutHeadings(segment)) ?? named(segment)
    if (name === null) return []
    const isHead = isShared && at === 0 && segments.length > 1
    const isPlain = !isHead && (!name.name.includes(' ') || hasTitleWord(name.name))
    return [
      { name: name.name, weight: name.hasLegalForm ? WITH_LEGAL_FORM : isPlain ? Math.min(weight, PLAIN) : weight },
    ]
  })
}

/** `isFirst`: the first part of the line is said to be the employer by the line above it. */
function inLine(
  line: readonly Word[],
  { isFirst, isSignature, writer }: { isFirst: boolean; isSignature: boolean; writer: string },
): Named[] {
  const segments = segmentsOf(isSignature && FOR.test(line[0]?.text ?? '') ? line.slice(1) : line)
  const isFor = isSignature && FOR.test(line[0]?.text ?? '')
  return segments.flatMap((segment, at) => {
    const name = named(segment)
    if (name === null) return behindAt(segment)
    if (!name.hasLegalForm && !(at === 0 && isFirst) && looksLikeAPerson(name.name)) return []
    // "Head of Design, Acme", "Jane Doe | Acme".
    const before = textOf(segments[at - 1] ?? [])
    const isWhere = isSignature && before !== '' && (hasTitleWord(before) || writer.startsWith(before))
    const isSigned = isWhere || isFor || (at === 0 && isFirst)
    return [{ name: name.name, weight: name.hasLegalForm ? WITH_LEGAL_FORM : isSigned ? SIGNED : ALONE }]
  })
}

/** "Test for Acme", "Contract Acme", "Acme Coding Test". */
function withoutHeadings(segment: readonly Word[]): readonly Word[] {
  const isHead = isHeading(segment[0]?.text ?? '')
  const from = isHead ? (LINK.test(segment[1]?.text ?? '') ? 2 : 1) : 0
  let to = segment.length
  while (to > from && STEP.test(segment[to - 1]?.text ?? '')) to -= 1
  return to === from ? segment : segment.slice(from, to)
}

/** "Jane Doe", or only "Jane". */
function isName(line: string): boolean {
  return looksLikeAPerson(line) || /^\p{Lu}[\p{Ll}-]{2,14}$/u.test(line)
}

/** "Head of Design at Acme", on a line of its own. */
function behindAt(line: readonly Word[]): Named[] {
  const at = line.findIndex(({ text }, index) => index > 0 && AT.test(text))
  const name = at === -1 || line.at(-1)?.trail.endsWith('.') ? null : named(line.slice(at + 1))
  return name === null ? [] : [{ name: name.name, weight: SIGNED }]
}

/** The name that this is, as a whole. */
function named(segment: readonly Word[]): { name: string; hasLegalForm: boolean } | null {
  const found = readName(segment, 0)
  const name = found?.to === segment.length ? asCompanyName(found.name) : null
  return name === null ? null : { name, hasLegalForm: segment.slice(1).some(isLegalForm) }
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ')
}

/** The parts of a line between dashes, bars, colons and commas; one name that holds a comma is one part. */
function segmentsOf(line: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]]
  let inName = 0
  for (const [index, word] of line.entries()) {
    if (SEPARATORS.test(word.text)) {
      segments.push([])
      continue
    }
    if (segments.at(-1)?.length === 0) {
      const name = readName(line, index)
      inName = name && !hasTitleWord(name.name) ? name.to : 0
    }
    segments.at(-1)?.push(word)
    const next = line[index + 1]
    if (/^[:,]/.test(word.trail) && index + 1 >= inName && !(next && isLegalForm(next))) segments.push([])
  }
  return segments.filter((segment) => segment.length > 0)
}
