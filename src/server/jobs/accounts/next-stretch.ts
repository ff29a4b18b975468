import type { Account } from '../../../domain/account.ts'
import type { Import } from '../../../domain/import.ts'
import { isResting, isUnfinished } from '../import/import-states.ts'

/** An account with what its next stretch depends on. */
export interface Candidate {
  account: Account
  /** The import that reads its first year, as it stands. */
  firstYear: Import | null
  /** Its import was undone. */
  isTakenBack: boolean
  isUp: boolean
  wantsLook: boolean
  hasYearsLeft: boolean
}

export type Stretch =
  | { kind: 'begin'; account: Account }
  | { kind: 'go_on'; account: Account; importId: string }
  | { kind: 'new' | 'older'; account: Account }

/** What holds an account back although it could be read. */
export type Hindrance = 'queued' | 'asking' | 'resting' | null

/**
 * [M48] What is read next: an import that is not finished before anything else, then new mail, then the first year of another account,
 * then earlier years. While an import asks, nothing is arranged, and so nothing read.
 */
export function nextStretch(candidates: readonly Candidate[], unfinished: readonly Import[]): Stretch | null {
  const ready = candidates.filter((each) => each.isUp && !isHeld(each))
  const [first] = unfinished
  if (first) {
    const own = ready.find(({ account }) => account.id === first.accountId)
    return own && !isResting(first.state) ? { kind: 'go_on', account: own.account, importId: first.id } : null
  }
  const looking = ready.find((each) => each.wantsLook && each.firstYear !== null)
  if (looking) return { kind: 'new', account: looking.account }
  const fresh = ready.find(({ firstYear }) => firstYear === null)
  if (fresh) return { kind: 'begin', account: fresh.account }
  const older = ready.find(({ hasYearsLeft }) => hasYearsLeft)
  return older ? { kind: 'older', account: older.account } : null
}

/** Why an account that is up is not read at the moment, if it should be. */
export function hindranceOf(candidate: Candidate, next: Stretch | null): Hindrance {
  if (isHeld(candidate)) return 'resting'
  if (candidate.firstYear?.state === 'asking') return 'asking'
  if (next?.account.id === candidate.account.id) return null
  const isBegun = candidate.firstYear !== null && !isUnfinished(candidate.firstYear.state)
  return isBegun && !candidate.wantsLook && !candidate.hasYearsLeft ? null : 'queued'
}

/** The person stopped it, or something is wrong that trying again would not mend. */
function isHeld({ firstYear, isTakenBack }: Candidate): boolean {
  return isTakenBack || firstYear?.state === 'cancelled' || firstYear?.state === 'failed'
}
