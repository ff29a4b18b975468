import { MAIL_KINDS, type MailKind } from '../../domain/mail-kind.ts'
import type { MailMessage } from '../../domain/message.ts'
import { certainKind } from './certain.ts'
import { confidenceOf } from './confidence.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import type { Judgement } from './judge.ts'
import { messageFeatures } from './message-features.ts'
import { model } from './model.ts'
import type { Sentence } from './sentences.ts'

export interface Decision extends Evidence {
  kind: MailKind
  confidence: number
  runnerUp: MailKind | null
}

const CERTAIN = 0.98
/** What is less probable than this is no second thought. */
const LEAST_RUNNER_UP = 0.05

/** [M23] What is certain by its envelope, or else what the model takes it for; with the sentences that say so. */
export function decide(message: MailMessage, sentences: readonly Sentence[], language: string | null): Decision {
  const { received, concepts } = model()
  const judgement = received.judge(messageFeatures(message, sentences, { concepts, language }))
  const certain = certainKind(message)
  const [first, second] = ranked(judgement, message)
  const kind = certain ?? first?.kind ?? 'unrelated'
  const evidence = evidenceFor(MAIL_KINDS.indexOf(kind), judgement, sentences, message.subject)
  const runnerUp = [first, second].find((each) => each && each.kind !== kind && each.probability >= LEAST_RUNNER_UP)
  return {
    kind,
    confidence: certain
      ? CERTAIN
      : confidenceOf(first?.probability ?? 0, { kind, language, isClear: evidence.hasClearSentence }),
    runnerUp: runnerUp?.kind ?? null,
    ...(isAboutTheSearch(kind) ? evidence : { ...evidence, evidence: [], evidenceText: [] }),
  }
}

/** An invitation in the calendar's own form, to whatever concerns a search, invites. */
function ranked({ ranked: kinds }: Judgement<MailKind>, { invitations }: MailMessage): Judgement<MailKind>['ranked'] {
  const [first] = kinds
  if (invitations.length === 0 || !first || !isAboutTheSearch(first.kind)) return kinds
  return [{ kind: 'interview', probability: Math.max(first.probability, CERTAIN) }, first]
}

function isAboutTheSearch(kind: MailKind): boolean {
  return kind !== 'unrelated' && kind !== 'alert'
}
