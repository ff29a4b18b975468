import { companyKey } from '../../src/domain/company-name.ts'
import { addDays, type Day, type Instant } from '../../src/domain/day.ts'
import { folded } from '../../src/domain/folded.ts'
import type { Chance } from '../../src/server/example/chance.ts'
import type { Letter, LetterKind, Slot } from './letter.ts'
import { type Names, namesFor } from './names/names.ts'

export interface SlotValues {
  text: Readonly<Record<Slot, string>>
  sentAt: Instant
  day: Day
  time: string
}

const REQUISITIONS = [
  'R-10482',
  'JR-204417',
  'REQ2291',
  '48213',
  '2026-0917',
  'R0073315',
  'HRC0198',
  '300471',
  'V-2026-113',
] as const
/** In these a date is to come; in others it has been. */
const LOOKING_AHEAD: readonly LetterKind[] = ['interview', 'assessment', 'offer', 'request', 'outreach']

/** One value for each slot, which belong together: the domain is the company's, the weekday that of the date. */
export function chooseValues({ language, kind, text: written }: Letter, random: Chance): SlotValues {
  const names = namesFor(language)
  const company = random.pick(names.companies)
  const domain = domainOf(company, random)
  const [first, last] = [random.pick(names.firsts), random.pick(names.lasts)]
  const contactFirst = random.pick(differingFrom(first, names.firsts))
  const contactLast = random.pick(differingFrom(last, names.lasts))
  const sent = addDays('2026-01-05', random.between(0, 300))
  // "On Thursday" is the coming one.
  const farthest = written.includes('{weekday}') ? 6 : 20
  const day = addDays(sent, random.between(2, farthest) * (LOOKING_AHEAD.includes(kind) ? 1 : -1))
  const [hour, minute] = [random.between(8, 17), random.pick(['00', '15', '30', '45'])]
  const text = {
    first,
    last,
    full: `${first} ${last}`,
    company,
    domain,
    role: random.pick(names.roles),
    req: random.pick(REQUISITIONS),
    contact: `${contactFirst} ${contactLast}`,
    contact_first: contactFirst,
    agency: random.pick(names.agencies),
    city: random.pick(names.cities),
    date: dateText(day, names, random),
    weekday: names.weekdays.split(' ')[weekdayOf(day)] ?? '',
    time: timeText(hour, minute, names, random),
    link: linkTo(domain, random),
    pay: payText(names, random),
    phone: random.pick(names.phones),
  }
  const sentAt = `${sent}T${padded(random.between(7, 16))}:${padded(random.between(0, 59))}:00.000Z`
  return { text, sentAt, day, time: `${padded(hour)}:${minute}` }
}

/** As an address spells it. */
export function addressable(name: string): string {
  const spelled = name.toLowerCase().replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
  return folded(spelled)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}

function domainOf(company: string, random: Chance): string {
  const label = addressable(companyKey(addressable(company).replaceAll('-', ' ')))
  return `${random.happens(50) ? label : label.replaceAll('-', '')}.example`
}

function differingFrom(name: string, names: Names['firsts']): Names['firsts'] {
  const [first, ...others] = names.filter((each) => each !== name)
  return first === undefined ? names : [first, ...others]
}

/** Monday is 0. */
function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

function dateText(day: Day, { dates, months }: Names, random: Chance): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const parts: Record<string, string> = {
    yyyy: year,
    month: months.split(' ')[Number(month) - 1] ?? '',
    '0m': month,
    '0d': date,
    d: String(Number(date)),
  }
  return random.pick(dates).replace(/yyyy|month|0m|0d|\bd\b/g, (part) => parts[part] ?? part)
}

function timeText(hour: number, minute: string, { times }: Names, random: Chance): string {
  const parts: Record<string, string> = {
    h12: String(hour > 12 ? hour - 12 : hour),
    '0H': padded(hour),
    H: String(hour),
    mm: minute,
    am: hour < 12 ? 'am' : 'pm',
  }
  return random.pick(times).replace(/h12|0H|H|mm|\bam\b/g, (part) => parts[part] ?? part)
}

function payText({ pays }: Names, random: Chance): string {
  const low = random.between(24, 90)
  const parts: Record<string, string> = { low: String(low), high: String(low + random.between(3, 15)) }
  return random.pick(pays).replace(/\b(?:low|high)\b/g, (part) => parts[part] ?? part)
}

function linkTo(domain: string, random: Chance): string {
  const path = [...random.bytes(6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return random.pick([
    `https://jobs.${domain}/a/${path}`,
    `https://${domain}/careers/${path}`,
    `https://my.${domain}/s?id=${path}`,
  ])
}

function padded(value: number): string {
  return String(value).padStart(2, '0')
}
