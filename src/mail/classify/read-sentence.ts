import type { MailKind } from '../../domain/mail-kind.ts'
import type { Phrase } from './phrase-set.ts'
import type { Phrases } from './phrases-for.ts'

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

export function readSentence(text: string, { sets, index }: Phrases): Reading {
  const seen = new Sight(text, index.possibleIn(text))
  if (seen.isEmpty) return NOTHING
  const condition = Math.min(...sets.map((set) => seen.positionOf(set.conditional)))
  const roleClosed = sum(sets.map((set) => seen.weigh(set.roleClosed, condition)))
  const of = (kind: MailKind) => sum(sets.map((set) => seen.weigh(set.kinds[kind], conditionFor(kind, condition))))
  const isRefusal = !sets.some((set) => set.notARefusal && seen.positionOf(set.notARefusal) < Number.POSITIVE_INFINITY)
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
    job: Math.max(...sets.map((set) => seen.weigh(set.job))),
    otherMatters: Math.max(...sets.map((set) => seen.weigh(set.otherMatters))),
    isConditional: condition < Number.POSITIVE_INFINITY,
  }
}

const NOTHING: Reading = {
  weights: {
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
  },
  roleClosed: 0,
  job: 0,
  otherMatters: 0,
  isConditional: false,
}

/** From where in the sentence on a kind's phrases speak of what may be: everywhere, for what still lies ahead. */
function conditionFor(kind: MailKind, condition: number): number {
  // "We chose somebody else; if another role opens …" refuses before it supposes.
  if (kind === 'rejection') return condition
  return TELLS_OF_LATER.includes(kind) && condition < Number.POSITIVE_INFINITY ? 0 : Number.POSITIVE_INFINITY
}

/** A sentence, and the few patterns that it may match at all. */
class Sight {
  readonly #text: string
  readonly #possible: ReadonlySet<RegExp>

  constructor(text: string, possible: ReadonlySet<RegExp>) {
    this.#text = text
    this.#possible = possible
  }

  get isEmpty(): boolean {
    return this.#possible.size === 0
  }

  /** Infinite where the pattern does not match. */
  positionOf(pattern: RegExp): number {
    const at = this.#possible.has(pattern) ? this.#text.search(pattern) : -1
    return at === -1 ? Number.POSITIVE_INFINITY : at
  }

  /** The strongest phrase counts whole, the others a little: they mostly say the same thing again. */
  weigh(phrases: readonly Phrase[] = [], condition = Number.POSITIVE_INFINITY): number {
    let most = 0
    let all = 0
    for (const [weight, pattern] of phrases) {
      const at = this.positionOf(pattern)
      if (at === Number.POSITIVE_INFINITY) continue
      const counted = at >= condition ? weight * CONDITIONAL_SHARE : weight
      all += counted
      if (counted > most) most = counted
    }
    return most + 0.25 * (all - most)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
