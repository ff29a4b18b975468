import type { MailAddress } from '../../domain/message.ts'
import type { Sender } from '../senders/sender-of.ts'
import { asCompanyName } from './company-name-in.ts'

const OF_A_TEAM =
  /\s*[-–|,@]?\s*(?:the )?\b(hiring team|recruiting team|recruitment team|talent acquisition( team)?|talent team|talent|recruiting|recruitment|recruiter|careers?|hr team|hr|human resources|people team|jobs|team|notifications?|no-?reply|via .*|workday|greenhouse|lever|icims|successfactors|personio|bewerbermanagement|personalabteilung|karriere|bewerbung(en)?)\b.*$/i
const FROM_SOMEBODY = /^(.+?) (?:at|from|from the|bei|@|via|von) (.+)$/i
const SHARED_NAMES =
  /^(linkedin|indeed|glassdoor|monster|workday|greenhouse|lever|icims|hackerrank|codesignal|codility|notification|system|no-?reply|do not reply|jobs|recruiting|career)/i

/** The employer in a sender's display name: certain where it names a team, likely at an applicant system. */
export function nameInDisplay(from: MailAddress, sender: Sender): { name: string; weight: number } | null {
  const shown = (from.name ?? '').replace(/^["']|["']$/g, '').trim()
  if (shown === '' || SHARED_NAMES.test(shown) || shown.includes('@')) return null
  const behindPerson = FROM_SOMEBODY.exec(shown)?.[2]
  const bare = (behindPerson ?? shown).replace(OF_A_TEAM, '').trim()
  const name = asCompanyName(bare)
  if (name === null) return null
  if (behindPerson !== undefined || bare !== shown) return { name, weight: 4 }
  if (sender.role === 'applicant_system' || sender.role === 'assessment')
    return { name, weight: looksLikeAPerson(shown) ? 2.8 : 3.5 }
  return sender.role === null && !looksLikeAPerson(shown) ? { name, weight: 2 } : null
}

function looksLikeAPerson(name: string): boolean {
  return /^\p{Lu}\p{Ll}+ (\p{Lu}\.? )?\p{Lu}[\p{L}'-]+$/u.test(name)
}
