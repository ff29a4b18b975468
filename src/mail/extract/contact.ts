import type { Contact, Place } from '../../domain/stated-facts.ts'
import { senderOf } from '../senders/sender-of.ts'
import { isAPerson } from './company/looks-like-a-person.ts'
import { readName } from './company/read-name.ts'
import type { Reading } from './reading/reading.ts'
import type { Word } from './reading/words-of.ts'
import { hasTitleWord } from './role/title-words.ts'

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/
/** Before the person that questions go to. */
const ASK =
  /^(?:contact|ask|questions?|ansprechpartner(?:in)?|rückfragen|fragen|kontakt|kontaktperson|contactez|contacter|interlocut(?:eur|rice)|questions?|contacta|contacte|contacto|dudas|preguntas|contatta|contatti|referente|domande|contactpersoon|vragen|contato|contacto|dúvidas|contacte|kontakt|kontaktowa|pytania|pytań)$/iu
const BETWEEN = 6
const MOST_SIGNED = 4
const TITLES =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Frau|Herr|Mme|M|Sr|Sra|Dña|Dott|Dott\.ssa|Sig|dhr|mevr|Pan|Pani|i\.A|i\.V)\.? )+/u

/** [M54] Who writes: the sender's own name, else who signs; else who is named to be asked. */
export function contactIn(reading: Reading, company: string | null): Contact | null {
  const isPerson = (name: string) => isAPerson(name) && name !== company && !hasTitleWord(name)
  return (
    bySender(reading, isPerson) ?? signed(reading, isPerson) ?? atEnd(reading, isPerson) ?? named(reading, isPerson)
  )
}

type IsPerson = (name: string) => boolean

function bySender({ message: { from, text } }: Reading, isPerson: IsPerson): Contact | null {
  const shown = from?.name?.replace(/[’´`]/g, "'") ?? ''
  const [part = ''] = shown.split(
    /\s+(?:at|@|from|bei|von|de chez|chez|presso|bij|via|durch|über|par|[-–|·])\s+|\s*[,(|]/,
  )
  const name = isPerson(shown) ? shown : part.trim()
  if (!from || !isPerson(name)) return null
  const isOwn = senderOf(from.address).role === null || senderOf(from.address).role === 'freemail'
  return { name, address: isOwn && from.address !== '' ? from.address : null, at: placeOf(text, name) }
}

/** The first line of the signature that is a person's name. */
function signed({ message: { from, text }, lines, signature }: Reading, isPerson: IsPerson): Contact | null {
  for (const line of lines.slice(signature, signature + MOST_SIGNED)) {
    const name = personAt(line, 0, isPerson)
    const first = line[0]
    if (name === null || !first) continue
    return {
      name,
      address: addressBehind(text, first.start) ?? ownAddress(from?.address ?? ''),
      at: placeOf(text, name),
    }
  }
  return null
}

/** "Until then. Jana Vogt": the last words of all. */
function atEnd({ message: { from, text }, body }: Reading, isPerson: IsPerson): Contact | null {
  for (let place = body.length - 2; place > 0 && place >= body.length - 4; place -= 1) {
    const found = readName(body, place)
    const isSigned = /[.!?]/.test(body[place - 1]?.trail ?? '') || body[place]?.begins !== null
    if (found?.to !== body.length || !isSigned || !isPerson(found.name)) continue
    return { name: found.name, address: ownAddress(from?.address ?? ''), at: placeOf(text, found.name) }
  }
  return null
}

function named({ message: { text }, body }: Reading, isPerson: IsPerson): Contact | null {
  for (const [place, word] of body.entries()) {
    if (!ASK.test(word.text)) continue
    for (let from = place + 1; from <= place + BETWEEN; from += 1) {
      const name = personAt(body, from, isPerson)
      if (name !== null) return { name, address: addressBehind(text, body[from]?.start ?? 0), at: placeOf(text, name) }
    }
  }
  return null
}

function personAt(words: readonly Word[], place: number, isPerson: IsPerson): string | null {
  const name = readName(words, place)?.name.replace(TITLES, '')
  return name !== undefined && isPerson(name) ? name : null
}

function addressBehind(text: string, from: number): string | null {
  return ADDRESS.exec(text.slice(from, from + 300))?.[0] ?? null
}

function ownAddress(address: string): string | null {
  return address !== '' && senderOf(address).role === null ? address : null
}

function placeOf(text: string, name: string): Place {
  const start = text.replace(/[’´`]/g, "'").indexOf(name)
  return start === -1 ? null : { start, end: start + name.length }
}
