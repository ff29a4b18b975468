import { type Day, daysBetween } from '../../../domain/day.ts'
import type { Testimony } from '../../../domain/mail-trust.ts'
import type { MailMessage, Understanding } from '../../../domain/message.ts'
import type { Match } from '../../../mail/match.ts'

const NEWS_DAYS = 30

/** What trust needs to know of a message that was read, matched, and came on `day`. */
export function testimonyOf(
  message: Pick<MailMessage, 'authentication'>,
  understanding: Understanding,
  found: { match: Match; day: Day; today: Day },
): Testimony {
  return {
    kind: understanding.kind,
    confidence: understanding.confidence,
    hasClearSentence: understanding.hasClearSentence,
    authentication: message.authentication,
    fits: found.match.kind,
    hasCompany: understanding.company !== null,
    hasRole: understanding.role !== null,
    isNews: daysBetween(found.day, found.today) <= NEWS_DAYS,
  }
}
