import type { MailKind } from '../../domain/mail-kind.ts'

/** Languages that the model has learned enough of; data/mail/texts holds hundreds of letters of each. */
const LEARNED = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'])
const MOST = 0.99
/** An ending or an offer that no sentence states is never more than likely. */
const MOST_UNSTATED = 0.8
/** In another language what we do not see may well stand there. */
const MOST_UNLEARNED = 0.75

/** [M27] How probable the kind is: what the model says, calibrated on held-out families, and never certain. */
export function confidenceOf(
  probability: number,
  { kind, language, isClear }: { kind: MailKind; language: string | null; isClear: boolean },
): number {
  const isStated = (kind !== 'rejection' && kind !== 'offer') || isClear
  const most = Math.min(MOST, isStated ? 1 : MOST_UNSTATED, isLearned(language) ? 1 : MOST_UNLEARNED)
  return Math.round(Math.min(probability, most) * 1000) / 1000
}

function isLearned(language: string | null): boolean {
  return language !== null && LEARNED.has(language)
}
