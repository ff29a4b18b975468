import type { MailKind } from './mail-kind.ts'

/** What is known of a message when it is decided what may be done with what it says. */
export interface Testimony {
  kind: MailKind
  confidence: number
  /** A sentence states the ending or the offer outright. */
  hasClearSentence: boolean
  /** What the person's own mail server said of the sender; `unknown` where it said nothing. */
  authentication: 'pass' | 'fail' | 'unknown'
  /** It fits one application, none yet, or several. */
  fits: 'one' | 'new' | 'unclear'
  hasCompany: boolean
  hasRole: boolean
  /** It came within the last 30 days; anything older is history. */
  isNews: boolean
}

export type Trust =
  | { kind: 'apply' }
  /** A decision for the Inbox; those of a group are asked together. */
  | { kind: 'propose'; group: 'receipts' | 'endings' | null }
  /** Kept as a message, with nothing asked. */
  | { kind: 'keep' }

const SURE = 0.8
/** From here on at least 995 of 1,000 noes that a sentence states outright were right (docs/accuracy.md). */
const VERY_SURE = 0.99
const FAIRLY_SURE = 0.6

const APPLY: Trust = { kind: 'apply' }
const KEEP: Trust = { kind: 'keep' }
const ASK: Trust = { kind: 'propose', group: null }

/** [R1]–[R13] What a message may do by itself, what the person is asked, and what is left in peace. */
export function trust(testimony: Testimony): Trust {
  switch (testimony.kind) {
    case 'alert':
    case 'unrelated':
    case 'other':
      return KEEP
    case 'application':
      return isSure(testimony) ? APPLY : keptUnlessFresh(testimony)
    case 'follow_up':
      return isSure(testimony) && testimony.fits === 'one' ? APPLY : KEEP
    case 'withdrawal':
    case 'acceptance':
    case 'decline':
      return testimony.fits === 'one' ? keptUnlessFresh(testimony) : KEEP
    case 'outreach':
      // [R2] Old outreach is no homework: only fresh and fairly sure outreach is asked about.
      return testimony.isNews && testimony.confidence >= SURE ? ASK : KEEP
    case 'acknowledgement':
      return receipt(testimony)
    case 'rejection':
      return rejection(testimony)
    case 'offer':
      // [R5] Too few are known to say that so few mistakes are made, and nobody minds being asked about an offer.
      return ASK
    case 'update':
    case 'request':
    case 'assessment':
    case 'interview':
      return harmless(testimony)
  }
}

/** [R13] What the person themselves did is asked about while it is news and fairly sure. */
function keptUnlessFresh({ isNews, confidence }: Testimony): Trust {
  return isNews && confidence >= FAIRLY_SURE ? ASK : KEEP
}

/** [R3] A sure receipt applies; an unsure one is asked together with its like. */
function receipt(testimony: Testimony): Trust {
  return isSure(testimony) ? APPLY : { kind: 'propose', group: 'receipts' }
}

/** [R4] A clear no is applied only when nobody could have forged it; otherwise clear noes are asked together, others alone. */
function rejection(testimony: Testimony): Trust {
  const { confidence, hasClearSentence, authentication, fits, hasCompany } = testimony
  if (!hasClearSentence || authentication === 'fail' || fits === 'unclear') return ASK
  if (fits === 'new' && !hasCompany) return ASK
  const isCertain = confidence >= VERY_SURE && authentication === 'pass' && isPlaced(testimony)
  if (isCertain) return APPLY
  return confidence >= FAIRLY_SURE ? { kind: 'propose', group: 'endings' } : ASK
}

/** [R6] What only adds to a story applies when sure and placed. Else it is asked when it is news, or fairly sure; an update never. */
function harmless(testimony: Testimony): Trust {
  if (isSure(testimony) && isPlaced(testimony)) return APPLY
  if (testimony.kind === 'update') return KEEP
  return testimony.isNews || testimony.confidence >= FAIRLY_SURE ? ASK : KEEP
}

/** [R9] Only a receipt may begin an application by a company alone: other mail that sounds like one may be about anything. */
function isPlaced({ fits, hasCompany, hasRole }: Testimony): boolean {
  return fits === 'one' || (fits === 'new' && hasCompany && hasRole)
}

function isSure({ confidence, fits, hasCompany }: Testimony): boolean {
  return confidence >= SURE && (fits === 'one' || (fits === 'new' && hasCompany))
}
