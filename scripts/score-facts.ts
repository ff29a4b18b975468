// How often each fact is found in letters whose facts are known: node scripts/score-facts.ts [--language de] [--fact role] [--errors]
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isSameCompany } from '../src/domain/company-name.ts'
import { dayOf } from '../src/domain/day.ts'
import { folded } from '../src/domain/folded.ts'
import { type MailKind, RECEIVED_KINDS } from '../src/domain/mail-kind.ts'
import type { StatedFacts } from '../src/domain/stated-facts.ts'
import { companyIn } from '../src/mail/extract/company/company.ts'
import { factsIn } from '../src/mail/extract/facts-in.ts'
import { readingOf } from '../src/mail/extract/reading/reading.ts'
import { roleIn } from '../src/mail/extract/role/role.ts'
import { chance } from '../src/server/example/chance.ts'
import { type FilledLetter, fillSlots } from './letters/fill-slots.ts'
import { readLetters } from './letters/read-letters.ts'
import { messageOf } from './training/message-of.ts'

const FILLINGS = 3
const ZONE = 'Europe/Berlin'

type Verdict = 'right' | 'wrong' | 'missing'
/** What is looked for, what was found; null where the letter has no such slot. */
type Check = (filled: FilledLetter, found: Found) => { wanted: string; got: string | null; isRight: boolean } | null
type Found = StatedFacts & { kind: MailKind; company: string | null; role: string | null }

const CHECKS: Readonly<Record<string, Check>> = {
  company: ({ facts }, { company }) => wanted(facts.company, company, isSameCompany),
  role: ({ facts }, { role }) => wanted(facts.role, role, holds),
  'role, to the word': ({ facts }, { role }) => wanted(facts.role, role, isSame),
  requisition: ({ facts }, { requisition }) => wanted(facts.requisition, requisition, isSame),
  contact: ({ facts }, { contact }) => wanted(facts.contact, contact?.name ?? null, isSame),
  pay: ({ facts }, { pay }) =>
    wanted(facts.pay === null ? null : amountIn(facts.pay), pay === null ? null : `${pay.min}`, (a, b) => a === b),
  link: ({ facts }, { links }) =>
    wanted(facts.link, links.map(({ url }) => url).join(' ') || null, (a, b) => a.split(' ').includes(b)),
  'interview, offered time': ({ facts, letter }, { kind, interviews, offeredTimes }) =>
    kind !== 'interview' ||
    facts.time === null ||
    facts.date === null ||
    !letter.text.includes('{time}') ||
    !letter.text.includes('{date}')
      ? null
      : wanted(
          `${facts.date} ${facts.time}`,
          [...interviews, ...offeredTimes].map(({ start }) => clockAt(start)).join(', ') || null,
          (a, b) => a.includes(b),
        ),
  deadline: ({ facts }, { kind, deadline }) =>
    ['assessment', 'request'].includes(kind) && facts.date !== null && facts.time === null
      ? wanted(facts.date, deadline?.day ?? null, (a, b) => a === b)
      : null,
}

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    language: { type: 'string' },
    fact: { type: 'string' },
    errors: { type: 'boolean' },
  },
})
const { letters, problems } = readLetters(values.folder ?? join(import.meta.dirname, '../data/mail/texts'))
for (const { file, line, problem } of problems) console.error(`${file}:${line} ${problem}`)

const counts = new Map<string, Record<Verdict, number>>()
for (const [index, letter] of letters.entries()) {
  const kind = RECEIVED_KINDS.find((each) => each === letter.kind)
  if (kind === undefined || kind === 'unrelated' || kind === 'alert') continue
  if (values.language !== undefined && letter.language !== values.language) continue
  for (let filling = 0; filling < FILLINGS; filling += 1)
    score(fillSlots(letter, chance(index * FILLINGS + filling)), kind)
}
report()

function score(filled: FilledLetter, kind: MailKind): void {
  const { letter } = filled
  const message = messageOf(filled)
  const reading = readingOf(message, letter.language)
  const company = companyIn(reading)
  const role = roleIn(reading, company)
  const found = { kind, company, role, ...factsIn(reading, { kind, company, role, zone: ZONE }) }
  for (const [fact, check] of Object.entries(CHECKS)) {
    if (values.fact !== undefined && values.fact !== fact) continue
    const checked = check(filled, found)
    if (checked === null) continue
    const verdict: Verdict = checked.isRight ? 'right' : checked.got === null ? 'missing' : 'wrong'
    const key = `${fact}\t${letter.language}`
    const count = counts.get(key) ?? { right: 0, wrong: 0, missing: 0 }
    count[verdict] += 1
    counts.set(key, count)
    if (values.errors === true && verdict !== 'right')
      console.log(
        `${letter.file}:${letter.line} ${fact}: wanted ${checked.wanted}, got ${checked.got} | ${message.from?.name} <${message.from?.address}> | ${message.subject}`,
      )
  }
}

function wanted(
  wanted: string | null,
  got: string | null,
  isRight: (got: string, wanted: string) => boolean,
): ReturnType<Check> {
  return wanted === null ? null : { wanted, got, isRight: got !== null && isRight(got, wanted) }
}

function report(): void {
  console.log(`${'fact'.padEnd(26)}${'language'.padEnd(10)}   right   wrong  missing    of`)
  for (const [key, { right, wrong, missing }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [fact = '', language = ''] = key.split('\t')
    const total = right + wrong + missing
    const share = (count: number) => `${((100 * count) / total).toFixed(1)} %`.padStart(8)
    console.log(
      `${fact.padEnd(26)}${language.padEnd(10)}${share(right)}${share(wrong)}${share(missing)}  ${String(total).padStart(6)}`,
    )
  }
}

function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

/** Titles are cut in many ways: right is one that holds the other. */
function holds(one: string, other: string): boolean {
  return plain(one).includes(plain(other)) || plain(other).includes(plain(one))
}

function plain(text: string): string {
  return folded(text.replace(/[’‘]/g, "'"))
}

function amountIn(pay: string): string {
  const [low = ''] = pay.replace(/[.,’ {2}](?=(?:000|500)(?!\d))/g, '').match(/\d+/) ?? []
  return /\d\s?k/i.test(pay) ? `${low}000` : low
}

/** As clocks in the zone of the scoring show it. */
function clockAt(start: string | null): string {
  if (start === null) return '–'
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return `${dayOf(start, ZONE)} ${clock.format(new Date(start))}`
}
