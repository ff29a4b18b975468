import type { Instant } from './day.ts'
import type { MailKind } from './mail-kind.ts'

/**
 * What a correction taught: a sender writes for a company, a name means a company, or messages like this one are of a kind.
 * `key` is what is recognised again, `shown` how the person knows it.
 */
export type Teaching = {
  id: string
  key: string
  shown: string
  /** The message that was corrected. */
  messageId: string | null
  taughtAt: Instant
} & ({ sort: 'sender' | 'name'; company: string } | { sort: 'alike'; kind: MailKind })

/** Without what only keeping it adds; `Omit` would lose which sort has which meaning. */
export type UnkeptTeaching = Teaching extends infer Each
  ? Each extends Teaching
    ? Omit<Each, 'id' | 'taughtAt'>
    : never
  : never
