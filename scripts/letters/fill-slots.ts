import type { Day, Instant } from '../../src/domain/day.ts'
import type { EvidenceSpan } from '../../src/domain/mail-kind.ts'
import type { MailAddress } from '../../src/domain/message.ts'
import { parseAddress } from '../../src/mail/parse/parse-address.ts'
import type { Chance } from '../../src/server/example/chance.ts'
import { addressable, chooseValues, type SlotValues } from './choose-values.ts'
import { type Letter, SLOTS, type Slot } from './letter.ts'

/** What a filled letter states, for certain; null where the letter has no such slot. */
interface GoldFacts {
  company: string | null
  agency: string | null
  role: string | null
  requisition: string | null
  /** The writer's name. */
  contact: string | null
  date: Day | null
  /** `HH:MM`. */
  time: string | null
  pay: string | null
  link: string | null
}

export interface FilledLetter {
  letter: Letter
  from: MailAddress | null
  to: MailAddress | null
  subject: string
  text: string
  marks: EvidenceSpan[]
  subjectMarks: EvidenceSpan[]
  sentAt: Instant
  facts: GoldFacts
}

/** The letter with its slots filled by chance; the same chance fills them alike. */
export function fillSlots(letter: Letter, random: Chance): FilledLetter {
  const values = chooseValues(letter, random)
  const subject = filled(letter.subject ?? '', letter.subjectMarks, values.text)
  const body = filled(letter.text, letter.marks, values.text)
  return {
    letter,
    from: address(letter.from, values),
    to: address(letter.to, values),
    subject: subject.text,
    text: body.text,
    marks: body.marks,
    subjectMarks: subject.marks,
    sentAt: values.sentAt,
    facts: goldFacts(letter, values),
  }
}

const OPEN_SLOT = new RegExp(`\\{(${SLOTS.join('|')})\\}`, 'g')

function filled(
  text: string,
  marks: readonly EvidenceSpan[],
  values: Readonly<Record<Slot, string>>,
): { text: string; marks: EvidenceSpan[] } {
  const open = [...text.matchAll(OPEN_SLOT)].map((found) => ({
    at: found.index,
    slot: SLOTS.find((each) => each === found[1]),
  }))
  const lengths = open.map(({ at, slot }) => ({ at, grows: slot ? values[slot].length - slot.length - 2 : 0 }))
  const moved = (place: number) => lengths.reduce((sum, { at, grows }) => (at < place ? sum + grows : sum), place)
  return {
    text: text.replace(OPEN_SLOT, (whole) => values[SLOTS.find((slot) => whole === `{${slot}}`) ?? 'first']),
    marks: marks.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  }
}

/** In an address names stand without accents, spaces and capitals. */
function address(header: string | null, { text }: SlotValues): MailAddress | null {
  if (header === null) return null
  const written = header.replace(/\S*@\S*/g, (mailbox) =>
    mailbox.replace(OPEN_SLOT, (whole) => addressable(text[SLOTS.find((slot) => whole === `{${slot}}`) ?? 'first'])),
  )
  const [, name, mailbox] = /^(.*?)\s*<([^<>]*)>$/.exec(written) ?? []
  if (mailbox === undefined && !written.includes('@')) return { name: filled(written, [], text).text, address: '' }
  if (mailbox === undefined) return parseAddress(written)
  return { name: filled(name?.replace(/^"|"$/g, '') ?? '', [], text).text || null, address: mailbox }
}

function goldFacts(letter: Letter, { text, day, time }: SlotValues): GoldFacts {
  const whole = [letter.from, letter.subject, letter.text].join('\n')
  const stated = (slot: Slot) => (whole.includes(`{${slot}}`) ? text[slot] : null)
  return {
    company: stated('company'),
    agency: stated('agency'),
    role: stated('role'),
    requisition: stated('req'),
    contact: stated('contact'),
    date: stated('date') === null ? null : day,
    time: stated('time') === null ? null : time,
    pay: stated('pay'),
    link: stated('link'),
  }
}
