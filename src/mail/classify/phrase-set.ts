import type { MailKind } from '../../domain/mail-kind.ts'

/** How much a sentence that matches says for a kind: 1 hints, 2 suggests, 3 says so, 4 and more says it outright. */
export type Phrase = readonly [weight: number, pattern: RegExp]

/** What one language's sentences are looked at for. Patterns see text in one line, with straight quotes. */
export interface PhraseSet {
  kinds: Partial<Record<MailKind, readonly Phrase[]>>
  /** Rejections that say the role went away: filled, cancelled, on hold. */
  roleClosed: readonly Phrase[]
  /** Words of applying and hiring; without any of them a message is hardly about a search. */
  job: readonly Phrase[]
  /** Other things that one applies for, proposes, books, or is told about. */
  otherMatters: readonly Phrase[]
  /** Sentences that sound like a refusal, and only wait for something or move a meeting. */
  notARefusal?: RegExp
  /** Sentences that speak of what may or might be, and so tell nothing that happened. */
  conditional: RegExp
}
