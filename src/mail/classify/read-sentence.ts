import type { MailKind } from '../../domain/mail-kind.ts'
import type { Phrase, PhraseSet } from './phrase-set.ts'

/** What one sentence says, kind by kind. */
export interface Reading {
  weights: Record<MailKind, number>
  roleClosed: number
  job: number
  otherMatters: number
  isConditional: boolean
}

/** What may be, is not: a receipt that explains the later steps speaks of interviews, tests and refusals (SPEC M25). */
const CONDITIONAL_SHARE = 0.12
const TELLS_OF_LATER: readonly MailKind[] = ['interview', 'assessment', 'offer', 'request', 'update']
/** A sentence that refuses ("unable to invite you to an interview") invites to nothing. */
const REFUSES = 3

export function readSentence(text: string, sets: readonly PhraseSet[]): Reading {
  const condition = Math.min(...sets.map((set) => positionOf(set.conditional, text)))
  const roleClosed = sum(sets.map((set) => weigh(text, set.roleClosed, condition)))
  const of = (kind: MailKind) =>
    sum(sets.map((set) => weigh(text, set.kinds[kind] ?? [], conditionFor(kind, condition))))
  const isRefusal = !sets.some((set) => set.notARefusal?.test(text))
  const rejection = Math.max(of('rejection'), roleClosed) * (isRefusal ? 1 : CONDITIONAL_SHARE)
  const unlessRefused = (kind: MailKind) => (rejection >= REFUSES ? 0 : of(kind))
  return {
    weights: {
      acknowledgement: of('acknowledgement'),
      update: of('update'),
      request: unlessRefused('request'),
      assessment: unlessRefused('assessment'),
      interview: unlessRefused('interview'),
      offer: unlessRefused('offer'),
      rejection,
      outreach: unlessRefused('outreach'),
      alert: of('alert'),
      unrelated: of('unrelated'),
    },
    roleClosed,
    job: Math.max(...sets.map((set) => weigh(text, set.job))),
    otherMatters: Math.max(...sets.map((set) => weigh(text, set.otherMatters))),
    isConditional: condition < Number.POSITIVE_INFINITY,
  }
}

/** From where in the sentence on a kind's phrases speak of what may be: everywhere, for what still lies ahead. */
function conditionFor(kind: MailKind, condition: number): number {
  // "We chose somebody else; if another role opens …" refuses before it supposes.
  if (kind === 'rejection') return condition
  return TELLS_OF_LATER.includes(kind) && condition < Number.POSITIVE_INFINITY ? 0 : Number.POSITIVE_INFINITY
}

function positionOf(pattern: RegExp, text: string): number {
  const at = text.search(pattern)
  return at === -1 ? Number.POSITIVE_INFINITY : at
}

/** The strongest phrase counts whole, the others a little: they mostly say the same thing again. */
function weigh(text: string, phrases: readonly Phrase[], condition = Number.POSITIVE_INFINITY): number {
  let most = 0
  let all = 0
  for (const [weight, pattern] of phrases) {
    const at = text.search(pattern)
    if (at === -1) continue
    const counted = at >= condition ? weight * CONDITIONAL_SHARE : weight
    all += counted
    if (counted > most) most = counted
  }
  return most + 0.25 * (all - most)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
