import type { MailKind } from '../../domain/mail-kind.ts'

/** What a lead of one point over the runner-up is worth, in log odds. */
const SLOPE = 1.0
const MOST = 0.98
/** An ending or an offer that no sentence states is never more than likely. */
const MOST_UNSTATED = 0.8
/** In a language without phrases of its own, what we do not see may well stand there. */
const MOST_UNREAD = 0.55

/** [M27] How probable the kind is, by how far it leads; never certain. */
export function confidenceOf(
  scores: Record<MailKind, number>,
  kind: MailKind,
  runnerUp: MailKind | null,
  isClear: boolean,
  isReadable: boolean,
): number {
  const lead = scores[kind] - (runnerUp === null ? 0 : Math.max(0, scores[runnerUp]))
  const probability = 1 / (1 + Math.exp(-SLOPE * lead))
  const mostHere = (kind === 'rejection' || kind === 'offer') && !isClear ? MOST_UNSTATED : MOST
  return Math.round(Math.min(probability, mostHere, isReadable ? 1 : MOST_UNREAD) * 1000) / 1000
}
