import { companyKey, isSameCompany } from '../domain/company-name.ts'
import { type Day, daysBetween } from '../domain/day.ts'
import { folded } from '../domain/folded.ts'
import type { MatchCandidate } from '../domain/match-candidate.ts'
import { type MailMessage, otherSide, type Understanding } from '../domain/message.ts'
import { isSpelled } from './extract/company/is-spelled.ts'
import { requisitionIn } from './extract/requisition.ts'
import { senderOf } from './senders/sender-of.ts'

/** Ambiguous is a question, not a guess. */
export type Match =
  | { kind: 'one'; id: string }
  /** Of a re-application: the try before it. */
  | { kind: 'new'; previousId: string | null }
  | { kind: 'unclear'; ids: string[] }

const NEW: Match = { kind: 'new', previousId: null }

/** A receipt so long after the last word is for another try, not for the old one. */
const DAYS_TO_REAPPLY = 45
/** So long after it ended or fell silent, an application is no longer what they write about. */
const DAYS_OF_MEMORY = 400

/** [M30] The application that a message is about, by thread, requisition, company and role, sender, and time, in this order. */
export function match(
  message: MailMessage,
  understanding: Understanding,
  candidates: readonly MatchCandidate[],
): Match {
  const inThread = candidates.filter((each) => each.threadIds.some((id) => message.references.includes(id)))
  if (inThread.length > 0) return narrowed(inThread, message, understanding)
  const remembered = candidates.filter((each) => isRemembered(each, message))
  const byRequisition = sharing(remembered, requisitionIn(`${message.subject} ${understanding.role ?? ''}`))
  if (byRequisition.length === 1) return oneOf(byRequisition)
  const { company } = understanding
  const byCompany = company === null ? [] : atCompany(remembered, company)
  const there =
    byCompany.length > 0
      ? byCompany
      : bySender(remembered, message).filter((each) => mayMean(each, message, understanding))
  const found =
    there.length === 0 ? unknown(message, understanding, remembered) : narrowed(there, message, understanding)
  return found.kind === 'new' ? { kind: 'new', previousId: triedBefore(candidates, message, understanding) } : found
}

/**
 * [M32] One recruiter writes for many clients: an application that came by the same sender is meant only if no other employer is
 * named, or the sender's own, or the role is the same.
 */
function mayMean(candidate: MatchCandidate, message: MailMessage, { company, role }: Understanding): boolean {
  if (company === null || isSpelled(company, senderOf(otherSide(message)?.address ?? '').employer ?? '')) return true
  return role !== null && isSameRole(candidate.role, role)
}

/** [M33] The latest application for the same role at the same company. */
function triedBefore(
  candidates: readonly MatchCandidate[],
  message: MailMessage,
  { company, role }: Understanding,
): string | null {
  const [last] = candidates
    .filter(
      (each) =>
        company !== null && role !== null && isSameCompany(each.company, company) && isSameRole(each.role, role),
    )
    .filter(({ sentOn }) => daysSince(sentOn, message) >= 0)
    .sort((one, other) => ((one.sentOn ?? '') > (other.sentOn ?? '') ? -1 : 1))
  return last?.id ?? null
}

/** Among applications at one employer: by role, then by what is still open. */
function narrowed(there: readonly MatchCandidate[], message: MailMessage, understanding: Understanding): Match {
  const { role, kind } = understanding
  const sameRole = role === null ? [] : there.filter((each) => isSameRole(each.role, role))
  if (kind === 'acknowledgement') return receiptAmong(there, sameRole, message, role)
  if (sameRole.length === 1) return oneOf(sameRole)
  const pool =
    sameRole.length > 0
      ? sameRole
      : role === null
        ? there
        : there.filter((each) => each.role === '' || isNearRole(each.role, role))
  if (pool.length === 1) return oneOf(pool)
  const open = pool.filter((each) => each.isOpen)
  if (open.length === 1) return oneOf(open)
  if (pool.length > 0) return unclear(open.length > 0 ? open : pool)
  // They name a role that we do not know of: it may be the one application under another title.
  return unclear(there)
}

/** [M30] A receipt opens an application unless it plainly repeats one: another role, or the same long after, is new. */
function receiptAmong(
  there: readonly MatchCandidate[],
  sameRole: readonly MatchCandidate[],
  message: MailMessage,
  role: string | null,
): Match {
  const pool = role === null ? there : [...sameRole, ...there.filter((each) => each.role === '')]
  const recent = pool.filter(
    (each) => daysSince(each.lastEventOn ?? each.sentOn, message) <= (each.isOpen ? DAYS_TO_REAPPLY : 0),
  )
  if (recent.length === 0) return NEW
  return recent.length === 1 ? oneOf(recent) : unclear(recent)
}

function unknown(message: MailMessage, understanding: Understanding, remembered: readonly MatchCandidate[]): Match {
  if (understanding.company !== null) return NEW
  const { role } = understanding
  const byRole = role === null ? [] : remembered.filter((each) => each.isOpen && isSameRole(each.role, role))
  return byRole.length > 0 && message.from !== null ? unclear(byRole) : NEW
}

/** Years of mail may be read from the newest back: what was sent long after a message was written is not what it is about. */
function isRemembered({ lastEventOn, sentOn }: MatchCandidate, message: MailMessage): boolean {
  if (sentOn !== null && daysSince(sentOn, message) < -DAYS_TO_REAPPLY) return false
  return Math.abs(daysSince(lastEventOn ?? sentOn, message)) <= DAYS_OF_MEMORY
}

function daysSince(day: Day | null, message: MailMessage): number {
  return day === null || message.sentAt === null ? 0 : daysBetween(day, message.sentAt.slice(0, 10))
}

function sharing(candidates: readonly MatchCandidate[], requisition: string | null): MatchCandidate[] {
  return requisition === null ? [] : candidates.filter((each) => requisitionIn(each.role) === requisition)
}

/** The very name first: beside "Alder Energy" an "Alder GmbH" is another employer. */
function atCompany(candidates: readonly MatchCandidate[], company: string): MatchCandidate[] {
  const exactly = candidates.filter((each) => isSameCompany(each.company, company))
  return exactly.length > 0 ? exactly : candidates.filter((each) => isNearCompany(each, company))
}

function isNearCompany(candidate: MatchCandidate, company: string): boolean {
  const [one, other] = [companyKey(candidate.company), companyKey(company)]
  // "Keysight" and "Keysight Technologies" are one employer; "AB" and "AB Foods" need not be.
  return one.length > 3 && other.length > 3 && (one.startsWith(`${other} `) || other.startsWith(`${one} `))
}

/** [M24] Only a domain of the employer's own says who it is. */
function bySender(candidates: readonly MatchCandidate[], message: MailMessage): MatchCandidate[] {
  const sender = senderOf(otherSide(message)?.address ?? '')
  const { domain } = sender
  return sender.role !== null || domain === null ? [] : candidates.filter((each) => each.senderDomains.includes(domain))
}

function isSameRole(one: string, other: string): boolean {
  return one !== '' && roleKey(one) === roleKey(other)
}

/** Whether two titles share most of their words: titles are cut and spelled in many ways. */
function isNearRole(one: string, other: string): boolean {
  const [a, b] = [new Set(roleKey(one).split(' ')), new Set(roleKey(other).split(' '))]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.min(a.size, b.size) >= 0.75
}

function roleKey(role: string): string {
  return folded(role)
    .replace(/\(?\b[mwfdx](\s?[/|*]\s?[mwfdx]){1,3}\b\)?|\(all genders\)|[a-z]{0,4}[-_]?\d{4,}/g, ' ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

function oneOf(candidates: readonly MatchCandidate[]): Match {
  const [only] = candidates
  return only ? { kind: 'one', id: only.id } : NEW
}

function unclear(candidates: readonly MatchCandidate[]): Match {
  return { kind: 'unclear', ids: candidates.map((each) => each.id) }
}
