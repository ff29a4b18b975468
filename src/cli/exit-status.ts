import type { RefusalCode } from '../domain/errors.ts'

/** What the process ends with, so that a script can tell one kind of "no" from another. Never renumbered. */
export const EXIT_STATUS = {
  done: 0,
  bug: 1,
  usage: 2,
  unclear: 3,
  not_found: 10,
  invalid: 11,
  already_exists: 12,
  cannot_undo: 13,
  conflict: 14,
  unauthenticated: 15,
  forbidden_origin: 16,
  too_large: 17,
  disk_full: 18,
  unreadable_file: 19,
  busy: 20,
  newer_data: 21,
  damaged_data: 22,
  locked: 23,
  mailbox_refused: 24,
  mailbox_unreachable: 25,
  mailbox_signed_out: 26,
} as const satisfies Record<RefusalCode | 'done' | 'bug' | 'usage' | 'unclear', number>
