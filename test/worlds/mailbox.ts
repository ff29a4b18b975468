import { addDays, type Day, type Instant } from '../../src/domain/day.ts'
import { type Chance, chance } from '../../src/server/example/chance.ts'
import { employer, role } from './mailbox/employers.ts'
import { jobMail } from './mailbox/job-mail.ts'
import type { Mail } from './mailbox/mail.ts'
import { mboxOf } from './mailbox/mbox-of.ts'
import { noise } from './mailbox/noise.ts'
import type { JobMailKind } from './mailbox/wordings.ts'

export { benchMailbox } from './mailbox/bench-mailbox.ts'

export interface FirstMailbox {
  applications: number
  /** Of the applications, those that were never answered after the receipt. */
  silent: number
  rejected: number
  /** Applications of an earlier search, about two years before; none unless asked for. */
  earlier?: number
  /** Other mail for every message about the search. */
  noisePerMessage?: number
  today?: Day
  seed?: number
  lineEnding?: '\r\n' | '\n'
}

/** What really happened to one application of a generated mailbox. */
export interface Truth {
  company: string
  role: string
  kinds: JobMailKind[]
}

/** The mailbox of somebody who brings it for the first time, oldest message first, as Google Takeout writes it. */
export async function* firstMailbox(options: FirstMailbox): AsyncGenerator<Uint8Array> {
  for (const mail of firstMails(options).mails) yield mboxOf(mail, options.lineEnding)
}

/** The same mailbox before it is written down, with what really happened. */
export function firstMails(options: FirstMailbox): { mails: Mail[]; truth: Truth[] } {
  const { applications, silent, rejected, earlier = 0, noisePerMessage = 4, today = '2026-11-23', seed = 1 } = options
  const by = chance(seed)
  const outcomes = [
    ...Array.from({ length: silent }, () => SILENT),
    ...Array.from({ length: rejected }, (_, n) => (n % 5 === 4 ? REJECTED_LATE : REJECTED)),
    ...Array.from({ length: applications - silent - rejected }, (_, n) => GOING_ON[n % GOING_ON.length] ?? SILENT),
  ]
  const present = by
    .shuffled(outcomes)
    .map((kinds, n) => correspondence(n, kinds, addDays(today, -by.between(2, 118)), today, by))
  const past = Array.from({ length: earlier }, (_, n) =>
    correspondence(1000 + n, n % 3 === 0 ? REJECTED : SILENT, addDays(today, -by.between(700, 790)), today, by),
  )
  const about = [...past, ...present]
  const jobMails = about.flatMap(({ mails }) => mails)
  const others = Array.from({ length: jobMails.length * noisePerMessage }, () =>
    noise(instant(addDays(today, -by.between(0, 800)), by), by),
  )
  return {
    mails: [...jobMails, ...others].sort((a, b) => (a.at < b.at ? -1 : 1)),
    truth: present.map(({ truth }) => truth),
  }
}

const SILENT: readonly JobMailKind[] = ['acknowledgement']
const REJECTED: readonly JobMailKind[] = ['acknowledgement', 'rejection']
const REJECTED_LATE: readonly JobMailKind[] = ['acknowledgement', 'interview', 'rejection']
const GOING_ON: readonly (readonly JobMailKind[])[] = [
  ['acknowledgement', 'interview'],
  ['acknowledgement', 'update'],
  ['acknowledgement', 'interview', 'interview_moved'],
  ['acknowledgement', 'assessment'],
  ['acknowledgement', 'request'],
]

function correspondence(n: number, kinds: readonly JobMailKind[], sentOn: Day, today: Day, by: Chance) {
  const about = {
    employer: employer(n),
    role: role(n, employer(n).language),
    thread: String(1_850_000_000_000_000_000n + BigInt(n)),
  }
  const mails: Mail[] = []
  let day = sentOn
  for (const kind of kinds) {
    if (mails.length > 0) day = addDays(day, by.between(3, 12))
    if (day > today) day = today
    const last = mails.at(-1)
    // What a person writes after another person wrote is an answer; systems begin anew each time.
    const answers = last && last.from.address === about.employer.recruiter.address ? last : undefined
    mails.push(jobMail(kind, instant(day, by, mails.length), { ...about, ...(answers ? { answers } : {}) }, by))
  }
  return { mails, truth: { company: about.employer.company, role: about.role, kinds: [...kinds] } satisfies Truth }
}

// The hour grows with the place in the correspondence, so that two messages of one day keep their order.
function instant(day: Day, by: Chance, place = 0): Instant {
  const hour = String(Math.min(22, 7 + place * 4 + by.between(0, 3))).padStart(2, '0')
  return `${day}T${hour}:${String(by.between(0, 59)).padStart(2, '0')}:${String(by.between(0, 59)).padStart(2, '0')}.000Z`
}
