import { isAboutAnApplication, type MailKind } from '../../domain/mail-kind.ts'
import type { MailMessage } from '../../domain/message.ts'
import { certainKind } from './certain.ts'
import { confidenceOf } from './confidence.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import type { Judgement } from './judge.ts'
import { leastCostly } from './least-costly.ts'
import { messageFeatures } from './message-features.ts'
import { model } from './model.ts'
import type { Sentence } from './sentences.ts'

export interface Decision extends Evidence {
  kind: MailKind
  confidence: number
  runnerUp: MailKind | null
}

const CERTAIN = 0.99
/** What is less probable than this is no second thought. */
const LEAST_RUNNER_UP = 0.05

/** [M23] What is certain by its envelope, or else what the model takes it for; with the sentences that say so. */
export function decide(message: MailMessage, sentences: readonly Sentence[], language: string | null): Decision {
  const { received, sent, concepts } = model()
  const judge = message.isFromOwner ? sent : received
  const judgement = judge.judge(messageFeatures(message, sentences, { concepts, language }))
  const [first, second] = ranked(leastCostly(judgement.ranked), message)
  const certain = message.isFromOwner ? null : certainKind(message)
  const kind = certain ?? first?.kind ?? 'unrelated'
  const evidence = evidenceFor(judge.placeOf(kind), judgement, sentences, message.subject)
  const runnerUp = [first, second].find((each) => each && each.kind !== kind && each.probability >= LEAST_RUNNER_UP)
  const isClear = evidence.hasClearSentence
  return {
    kind,
    confidence: certain ? CERTAIN : confidenceOf(first?.probability ?? 0, { kind, language, isClear }),
    runnerUp: runnerUp?.kind ?? null,
    ...(isAboutAnApplication(kind) ? evidence : { ...evidence, evidence: [], evidenceText: [] }),
  }
}

type Ranked = Judgement<MailKind>['ranked']

/** An invitation in the calendar's own form, to whatever concerns a search, invites. */
function ranked(kinds: Ranked, { invitations, isFromOwner }: MailMessage): Ranked {
  const [first] = kinds
  if (invitations.length === 0 || isFromOwner || !first || !isAboutAnApplication(first.kind)) return kinds
  return [{ kind: 'interview', probability: Math.max(first.probability, CERTAIN) }, first]
}
