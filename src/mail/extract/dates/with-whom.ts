import { looksLikeAPerson } from '../company/looks-like-a-person.ts'
import { readName } from '../company/read-name.ts'
import type { Reading } from '../reading/reading.ts'
import type { Statement } from '../reading/statements.ts'
import type { Word } from '../reading/words-of.ts'

const WITH = /^(?:with|mit|avec|con|met|com|z|ze)$/i
const FIELD =
  /^(?:with|interviewers?|who|mit|gesprächspartner(?:in)?|teilnehmer|avec|interlocuteurs?|con|entrevistador(?:a|es)?|intervistatori?|met|gesprekspartner|com|z|rozmówca)$/i
const MOST = 3

/** Whom an interview is with: people named behind "with" in its sentence, or in a line of its own. */
export function withWhomIn({ body }: Reading, { start, end }: Statement): string | null {
  const names: string[] = []
  for (const [place, word] of body.entries()) {
    const isHere = word.start >= start && word.end <= end
    const isField = word.begins !== null && word.trail.startsWith(':') && FIELD.test(word.text)
    if ((isHere && WITH.test(word.text)) || isField) names.push(...peopleFrom(body, place + 1))
    if (names.length > 0) break
  }
  return names.length === 0 ? null : names.slice(0, MOST).join(', ')
}

const AND = /^(?:and|und|et|y|e|i|en|&|sowie|oraz)$/i

function peopleFrom(words: readonly Word[], from: number): string[] {
  const names: string[] = []
  for (let place = from; names.length < MOST; ) {
    const name = readName(words, place)
    const people = name?.name.split(/ (?:and|und|et|y|e|i|en|&) /) ?? []
    if (!name || !people.every(looksLikeAPerson)) break
    names.push(...people)
    const last = words[name.to - 1]
    const next = words[name.to]
    if (!next || next.begins !== null) break
    if (last?.trail === ',') place = name.to
    else if (last?.trail === '' && AND.test(next.text)) place = name.to + 1
    else break
  }
  return names
}
