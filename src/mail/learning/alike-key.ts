import { companyKey } from '../../domain/company-name.ts'
import { folded } from '../../domain/folded.ts'
import type { MailMessage, Understanding } from '../../domain/message.ts'
import { hashOf, joined } from '../classify/hashing.ts'
import { senderKey } from './sender-key.ts'

/**
 * [M62] What makes two messages alike: the same sender, or at a shared sender the same employer, and the same deciding words,
 * names and numbers apart. Null where neither tells.
 */
export function alikeKey(message: MailMessage, { company, role, evidenceText }: Understanding): string | null {
  const who = senderKey(message) ?? (company === null ? null : companyKey(company))
  const said = evidenceText.length > 0 ? evidenceText : [message.subject]
  const bare = said.map((sentence) => without(folded(sentence), [company, role])).filter((sentence) => sentence !== '')
  if (who === null || bare.length === 0) return null
  return `${who} ${bare.map(hashOf).reduce(joined, bare.length).toString(16)}`
}

function without(sentence: string, names: readonly (string | null)[]): string {
  const nameless = names.reduce<string>(
    (rest, name) => (name === null ? rest : rest.replaceAll(folded(name), ' ')),
    sentence,
  )
  return nameless.replace(/[^\p{L}]+/gu, ' ').trim()
}
