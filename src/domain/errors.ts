/** Everything the program may refuse, as a closed set: the server maps it to a status, the command line to an exit status. */
export const REFUSAL_CODES = [
  'not_found',
  'invalid',
  'already_exists',
  'cannot_undo',
  'conflict',
  'unauthenticated',
  'forbidden_origin',
  'too_large',
  'disk_full',
  'unreadable_file',
  'busy',
  'newer_data',
  'damaged_data',
  'locked',
  'mailbox_refused',
  'mailbox_unreachable',
  'mailbox_signed_out',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

export type RefusalValues = Record<string, string | number | null>

/** An expected "no" to the caller. `message` is for logs; what a person reads comes from the catalogue, by `code` and `values`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly values: RefusalValues

  constructor(code: RefusalCode, message: string, values: RefusalValues = {}) {
    super(message)
    this.code = code
    this.values = values
  }
}
