import { MAIL_KINDS, type MailKind } from '../../domain/mail-kind.ts'
import type { MailMessage } from '../../domain/message.ts'
import type { Sender } from '../senders/sender-of.ts'
import type { SenderRole } from '../senders/shared-senders.ts'
import type { Reading } from './read-sentence.ts'

const SUBJECT_SHARE = 0.8
/** Without a word of applying or hiring, what sounds like an answer counts only this much. */
const SHARE_WITHOUT_JOB_WORDS = 0.35
/** How surely a message is about something else before anything in it speaks for a search. */
const UNRELATED_AT_FIRST = 3
const OTHER = 0.9
/** An applicant system rarely writes about anything else: there, other matters are mostly the employer's trade. */
const OTHER_FROM_HIRING = 0.25
const MOST_OF_JOB_WORDS = 3.5
/** However often a receipt gives thanks, it is outweighed by one sentence with news. */
const MOST_OF_A_RECEIPT = 4

const BY_SENDER: Partial<Record<SenderRole, Partial<Record<MailKind, number>>>> = {
  assessment: { assessment: 1.5 },
  alert: { alert: 4 },
  message_relay: { outreach: 1.5 },
  events: { unrelated: 2 },
  signing: { offer: 0.5 },
  other: { unrelated: 4 },
}
const JOB_BY_SENDER: Partial<Record<SenderRole, number>> = { applicant_system: 2.5, assessment: 2, job_board: 1.5 }

/** [M23] One number per kind; the differences between them are what counts. */
export function scores(
  message: MailMessage,
  sender: Sender,
  subject: Reading,
  readings: readonly Reading[],
): Record<MailKind, number> {
  const job = Math.min(
    MOST_OF_JOB_WORDS,
    together([subject, ...readings], (reading) => reading.job) + jobBySender(sender),
  )
  const share = job >= 1 ? 1 : SHARE_WITHOUT_JOB_WORDS
  const other = together([subject, ...readings], (reading) => reading.otherMatters)
  const byKind = {
    acknowledgement: 0,
    update: 0,
    request: 0,
    assessment: 0,
    interview: 0,
    offer: 0,
    rejection: 0,
    outreach: 0,
    alert: 0,
    unrelated: 0,
  }
  for (const kind of MAIL_KINDS) {
    const said = together(readings, (reading) => reading.weights[kind])
    const headed = SUBJECT_SHARE * subject.weights[kind]
    const isAbout = kind === 'unrelated' || kind === 'alert'
    byKind[kind] = (said + (said > 0 ? 0.5 : 1) * headed) * (isAbout ? 1 : share) + bySender(sender, kind)
  }
  byKind.acknowledgement = Math.min(byKind.acknowledgement, MOST_OF_A_RECEIPT)
  if (hasApplied(readings)) byKind.outreach /= 2
  byKind.unrelated +=
    UNRELATED_AT_FIRST -
    job +
    (jobBySender(sender) > 0 ? OTHER_FROM_HIRING : OTHER) * other +
    (message.isList ? 0.5 : 0)
  if (message.isFromOwner) byKind.unrelated += 10
  if (message.invitations.length > 0) byKind.interview += job >= 1 ? 3 : 0
  return byKind
}

/** Who has applied is not approached out of the blue. */
function hasApplied(readings: readonly Reading[]): boolean {
  return readings.some((reading) => reading.weights.acknowledgement >= 3)
}

/** The strongest sentence whole, the next ones by halves. */
function together(readings: readonly Reading[], of: (reading: Reading) => number): number {
  const [first = 0, second = 0, third = 0] = readings.map(of).sort((a, b) => b - a)
  return first + second / 2 + third / 4
}

function bySender(sender: Sender, kind: MailKind): number {
  return sender.role === null ? 0 : (BY_SENDER[sender.role]?.[kind] ?? 0)
}

function jobBySender(sender: Sender): number {
  return sender.role === null ? 0 : (JOB_BY_SENDER[sender.role] ?? 0)
}
