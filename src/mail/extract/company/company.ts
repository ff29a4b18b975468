import { companyKey, isSameCompany } from '../../../domain/company-name.ts'
import { folded } from '../../../domain/folded.ts'
import { type Sender, senderOf } from '../../senders/sender-of.ts'
import type { Reading } from '../reading/reading.ts'
import { wordsOf } from '../reading/words-of.ts'
import { titlesIn } from '../role/role.ts'
import { hasTitleWord, isForAll } from '../role/title-words.ts'
import { isRelay, nameInDisplay } from './display-name.ts'
import { isSpelled } from './is-spelled.ts'
import { looksLikeAPerson } from './looks-like-a-person.ts'
import { asCompanyName } from './name-rules.ts'
import { namedInLines } from './named-in-lines.ts'
import { type Named, namedInText } from './named-in-text.ts'
import { readersIn } from './readers.ts'
import { spelledLabel } from './spelled-label.ts'
import { Votes } from './votes.ts'

const ENOUGH = 1.6
/** A name that its own domain or tenant confirms. */
const CONFIRMED = 3
const SPELLED = 4
/** As surely as a system names the one that it writes for. */
const OF_A_SYSTEM = 3.5
/** As much must speak for a longer name than the one that the domain spells. */
const LONGER = 0.9
const FROM_OWN_DOMAIN = 2.4
const FROM_TENANT = 2
const BESIDE_ANOTHER = 1
const IN_SUBJECT = 1.15
const LINKED = 1.8
/** Everybody links to these. */
const NETWORKS =
  /^(?:facebook|instagram|twitter|youtube|tiktok|google|apple|microsoft|zoom|x|w3|outlook|office|whatsapp)$/
const MOST_LINKS = 20
const MOST_TEXT = 12_000
/** Who recruits for others counts only where nobody else is named. */
const FOR_OTHERS = 0.35
const AGENCY =
  /\b(recruit\w*|search|staffing|headhunt\w*|personalberatung|personaldienst\w*|personalwerk|zeitarbeit|intérim|interim|uitzend\w*|werving|rrhh|ett|selección|selezione|rekrutacje|agencja pracy|recrutamento|consultores|talent\w*|executive)\b/i

/** [M28] The employer, by the votes of subject, text, signature and sender; null if nothing speaks for one. */
export function companyIn(reading: Reading): string | null {
  const { message, subject, body, words } = reading
  const votes = new Votes()
  const [inSubject, inBody] = [namedInText(subject, words), namedInText(body, words)]
  for (const { name, weight } of inSubject) votes.add(name, weight * IN_SUBJECT)
  for (const { name, weight } of inBody) votes.add(name, weight)
  const stated = new Set([...inSubject, ...inBody].map(({ name }) => companyKey(name)))
  for (const { name, weight } of namedInLines(reading)) votes.add(name, weight)
  const confirmed = voteBySender(votes, reading)
  voteByLinks(votes, reading)
  votes.settle()
  const readers = readersIn(message, body)
  const [likeliest] = titlesIn(reading, null)
  const title = likeliest && (isForAll(likeliest.title) || hasTitleWord(likeliest.title)) ? likeliest.title : null
  const sender = senderOf(message.from?.address ?? '')
  const employer = sender.employer ?? ''
  // What an agency's own domain says of it was counted low: it needs less to be named where nobody else is.
  const isAgencys = isAgency(employer)
  const [best] = votes
    .standing()
    .filter(
      ({ name }) =>
        !readers.some((reader) => isReader(name, reader)) &&
        !isSystems(name, sender) &&
        (confirmed.has(companyKey(name)) || !isPartOf(name, title)),
    )
    .map((each) => ({
      ...each,
      rank:
        each.weight *
        (AGENCY.test(each.name) || (isWriter(each.name, reading) && !stated.has(companyKey(each.name)))
          ? FOR_OTHERS
          : 1),
    }))
    .filter(({ name, weight }) => weight >= (isAgencys && isSpelled(name, employer) ? ENOUGH * FOR_OTHERS : ENOUGH))
    .sort((one, other) => other.rank - one.rank)
  return best?.name ?? null
}

/** A board signs with its own name. */
function isSystems(name: string, { role, domain }: Sender): boolean {
  const label = domain?.split('.')[0] ?? ''
  return (
    role !== null && role !== 'freemail' && label.length > 3 && companyKey(name).replaceAll(' ', '').includes(label)
  )
}

/** A person in whose name a system writes. */
function isWriter(name: string, { message: { from } }: Reading): boolean {
  return looksLikeAPerson(name) && from?.name?.replace(/[’´`]/g, "'") === name && senderOf(from.address).role !== null
}

/** Greeted as "Robin", they are "Robin Sander" all the same. */
function isReader(name: string, reader: string): boolean {
  return isSameCompany(name, reader) || (looksLikeAPerson(name) && isLonger(name, reader))
}

/** Answers with the names that the sender's own name or domain spells. */
function voteBySender(votes: Votes, reading: Reading): Set<string> {
  const { from } = reading.message
  if (!from) return new Set()
  const inText = votes.names()
  const sender = senderOf(from.address)
  const employer = isRelay(from, sender) ? null : sender.employer
  const written = employer === null ? null : spelledIn(reading, employer)
  const shown = employer === null ? null : spelledLabel(wordsOf(from.name ?? ''), employer)
  const spelled = written ?? shown
  const display = displayed(nameInDisplay(from, sender), { shown, spelled, reading })
  if (display) votes.add(display.name, display.weight)
  const sure = new Set([display?.name, spelled].flatMap((name) => (name ? [companyKey(name)] : [])))
  if (employer === null) return sure
  const share = isAgency(employer) ? FOR_OTHERS : 1
  const confirmed = inText.filter(
    (name) => (isSpelled(name, employer) || endsWith(name, employer)) && votes.of(name) > LONGER,
  )
  for (const name of confirmed) votes.add(name, CONFIRMED * share)
  if (confirmed.some((name) => spelled === null || isLonger(name, spelled) || endsWith(name, employer))) return sure
  const by = { isSpelled: spelled !== null, isWritten: written !== null, isElse: display !== null }
  votes.add(spelled ?? asName(employer), share * weightOf(sender, by))
  return sure
}

/** A name in small letters is one only if the text has it too. */
function displayed(
  display: Named | null,
  { shown, spelled, reading }: { shown: string | null; spelled: string | null; reading: Reading },
): Named | null {
  if (display === null) return null
  const name = shown ?? (spelled !== null && holds(display.name, spelled) ? spelled : display.name)
  const { subject, text } = reading.message
  const isDoubtful = display.weight < OF_A_SYSTEM && /^\p{Ll}+(?: |$)/u.test(name)
  return isDoubtful && !`${subject} ${text}`.includes(name) ? null : { ...display, name }
}

function weightOf(
  { role }: Sender,
  { isSpelled, isWritten, isElse }: { isSpelled: boolean; isWritten: boolean; isElse: boolean },
): number {
  if (isWritten) return SPELLED
  // Who shows another name than the domain has may only write by it.
  if (isElse && !isSpelled) return BESIDE_ANOTHER
  return role === null || isSpelled ? FROM_OWN_DOMAIN : FROM_TENANT
}

/** Where links and addresses lead, the name may be written in the text as well. */
function voteByLinks(votes: Votes, reading: Reading): void {
  for (const host of hostsIn(reading.message.text)) {
    const { role, employer } = senderOf(`@${host}`)
    const spelled = role === null && employer !== null && !NETWORKS.test(employer) ? spelledIn(reading, employer) : null
    const name = spelled === null ? null : asCompanyName(spelled)
    if (name === null || !/\p{Lu}/u.test(name)) continue
    const longer = votes.names().filter((each) => isLonger(each, name))
    for (const each of longer.length > 0 ? longer : [name]) votes.add(each, LINKED)
  }
}

/** At its beginning or end, as in "Jana of Acme". */
function holds(name: string, part: string): boolean {
  const [whole, key] = [companyKey(name), companyKey(part)]
  return whole.startsWith(key) || whole.endsWith(` ${key}`)
}

/** "Piekarnia Kłos" at klos.example. */
function endsWith(name: string, label: string): boolean {
  return label.length > 2 && companyKey(name).endsWith(` ${label}`)
}

function isLonger(name: string, start: string): boolean {
  return companyKey(name).startsWith(`${companyKey(start)} `)
}

function hostsIn(text: string): Set<string> {
  const found = text.slice(0, MOST_TEXT).matchAll(/(?:https?:\/\/|www\.|@)([a-z0-9.-]{3,80}[a-z])(?![\w.-])/gi)
  return new Set([...found].slice(0, MOST_LINKS).map(([, host = '']) => host.toLowerCase()))
}

function spelledIn({ subject, body }: Reading, label: string): string | null {
  return spelledLabel(body, label, { inLines: true }) ?? spelledLabel(subject, label)
}

function isAgency(label: string): boolean {
  return AGENCY.test(label.replaceAll('-', ' '))
}

/** `alder-grove` → "Alder Grove". */
function asName(label: string): string {
  return label.replace(
    /(?:^|-)(\p{L})/gu,
    (_, letter: string, at: number) => `${at === 0 ? '' : ' '}${letter.toUpperCase()}`,
  )
}

const BEFORE_COMPANY = /(?:[-–—|·@]|\s(?:at|with|bei|chez|presso|bij|w|we|en|na|no))$/

/** A title begins with the employer's name now and then, but does not end with it. */
function isPartOf(name: string, title: string | null): boolean {
  if (!name.includes(' ') && hasTitleWord(name)) return true
  const [key, whole] = [folded(name), folded(title ?? '')]
  if (whole === key || (hasTitleWord(name) && whole.startsWith(key) && !/^\p{L}/u.test(whole.slice(key.length))))
    return true
  return whole.endsWith(` ${key}`) && !BEFORE_COMPANY.test(whole.slice(0, -key.length).trim())
}
