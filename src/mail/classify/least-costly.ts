import { isAboutAnApplication, type MailKind } from '../../domain/mail-kind.ts'

interface Probable {
  kind: MailKind
  probability: number
}

/** What it costs a person to be told of a no that is none, or of an answer that is no business of the search; any other mistake costs one. */
const FALSE_NO = 2
const FALSE_ANSWER = 1.5

/** [M35] The kinds from the one on by which least is risked: in doubt, a no is none, and what may be about anything else is. */
export function leastCostly(kinds: readonly Probable[]): Probable[] {
  const risk = (said: MailKind) =>
    kinds.reduce((sum, { kind, probability }) => sum + (kind === said ? 0 : probability * cost(kind, said)), 0)
  return kinds
    .map((each) => ({ ...each, risk: risk(each.kind) }))
    .sort((one, other) => one.risk - other.risk)
    .map(({ kind, probability }) => ({ kind, probability }))
}

function cost(meant: MailKind, said: MailKind): number {
  if (said === 'rejection') return FALSE_NO
  return isAboutAnApplication(said) && !isAboutAnApplication(meant) ? FALSE_ANSWER : 1
}
