import { isByMachine, isCertainlyOther, isDoubtful } from './prefilter/other-matters.ts'
import { bodyWindow, goesOn, headerWindow } from './prefilter/windows.ts'
import { BODY_WORDS, HEADER_WORDS } from './prefilter/words.ts'
import { senderOf } from './senders/sender-of.ts'
import type { SenderRole } from './senders/shared-senders.ts'

const OF_A_SEARCH: readonly (SenderRole | null)[] = [
  'applicant_system',
  'assessment',
  'job_board',
  'alert',
  'message_relay',
]
/** One strong word is enough, or so many weak ones. */
const ENOUGH = 3
/** A newsletter that mentions an interview is none about one; one strong word is not enough there. */
const ENOUGH_IN_DOUBT = 5

/**
 * [M15] A cheap look at sender, subject and the first kilobytes of body, so that mail that cannot be about a search is never parsed.
 * Errs towards parsing: what it sets aside is never read.
 */
export function mayConcernASearch(bytes: Uint8Array): boolean {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = headerWindow(message)
  if (OF_A_SEARCH.includes(senderOf(head.fromAddress).role)) return true
  if (isCertainlyOther(head)) return false
  const isInDoubt = isDoubtful(head)
  // What one person writes to another may be about anything, in any words.
  if (!isInDoubt && !isByMachine(head)) return true
  const headed = HEADER_WORDS.weigh(Buffer.from(head.words), ENOUGH)
  if (headed >= ENOUGH) return true
  const enough = headed === 0 && isInDoubt ? ENOUGH_IN_DOUBT : ENOUGH
  return BODY_WORDS.weigh(bodyWindow(message, head), enough) >= enough
}

/** [M44] Whether a message of which this is only the beginning, and which did not pass, could pass once more of it is here. */
export function couldStillPass(beginning: Uint8Array): boolean {
  const message = Buffer.from(beginning.buffer, beginning.byteOffset, beginning.byteLength)
  const head = headerWindow(message)
  return !isCertainlyOther(head) && goesOn(message, head)
}
