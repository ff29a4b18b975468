import type { EvidenceSpan } from '../../src/domain/mail-kind.ts'
import type { MailMessage } from '../../src/domain/message.ts'
import type { Chance } from '../../src/server/example/chance.ts'
import { type FilledLetter, fillSlots } from '../letters/fill-slots.ts'
import type { Letter } from '../letters/letter.ts'
import { messageOf } from './message-of.ts'

/** A message made of a letter, and where its deciding words stand in it. */
export interface Variant {
  message: MailMessage
  marks: EvidenceSpan[]
  isSubjectMarked: boolean
}

/** The letter as a mail program keeps it. */
export function wholeVariant(letter: Letter, random: Chance): Variant {
  return variantOf(fillSlots(letter, random))
}

/** The same letter as mail really arrives: without sender or subject, cut to the beginning, or of a few words. Those that lose what decides are left out. */
export function lesserVariants(letter: Letter, random: Chance): Variant[] {
  const filled = () => fillSlots(letter, random)
  return [
    { ...filled(), from: null },
    { ...filled(), subject: '', subjectMarks: [] },
    cut(filled(), 90, 220, random),
    onlyMarked(filled(), random),
  ]
    .filter((each): each is FilledLetter => each !== null && isTelling(each))
    .map(variantOf)
}

function variantOf(filled: FilledLetter): Variant {
  return { message: messageOf(filled), marks: filled.marks, isSubjectMarked: filled.subjectMarks.length > 0 }
}

/** What nobody marked is told by the whole. */
function isTelling({ letter, marks, subjectMarks, text, subject }: FilledLetter): boolean {
  if (text.trim() === '' && subject.trim() === '') return false
  const hadMarks = letter.marks.length + letter.subjectMarks.length > 0
  return !hadMarks || marks.length + subjectMarks.length > 0
}

/** As lists of mail show it. */
function cut(filled: FilledLetter, least: number, most: number, random: Chance): FilledLetter {
  const length = random.between(least, most)
  const text = filled.text.slice(0, length).replaceAll('\n', ' ')
  return { ...filled, text, marks: filled.marks.filter(({ end }) => end <= length) }
}

/** The deciding words and a greeting. */
function onlyMarked(filled: FilledLetter, random: Chance): FilledLetter | null {
  if (filled.marks.length === 0) return null
  const greeting = random.happens(50) ? (filled.text.split('\n')[0] ?? '') : ''
  const head = greeting.length > 0 && greeting.length < 40 ? `${greeting}\n\n` : ''
  const said = filled.marks.map(({ start, end }) => filled.text.slice(start, end)).join(' ')
  const keepsSubject = random.happens(50)
  return {
    ...filled,
    from: random.happens(50) ? filled.from : null,
    subject: keepsSubject ? filled.subject : '',
    subjectMarks: keepsSubject ? filled.subjectMarks : [],
    text: head + said,
    marks: [{ start: head.length, end: head.length + said.length }],
  }
}
