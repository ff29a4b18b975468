import { companyKey } from '../../domain/company-name.ts'
import type { MailMessage } from '../../domain/message.ts'
import { inOneLine, type Sentence } from '../classify/sentences.ts'
import { senderOf } from '../senders/sender-of.ts'
import { PatternIndex } from '../words/pattern-index.ts'
import { asCompanyName } from './company-name-in.ts'
import { IN_LINES, IN_SENTENCES, IN_SUBJECTS } from './company-patterns.ts'
import { nameInDisplay } from './display-name.ts'
import { isSpelled } from './is-spelled.ts'

interface Vote {
  name: string
  weight: number
}

const ENOUGH = 1.6
/** A name that its own domain or tenant confirms. */
const CONFIRMED = 3
const FROM_OWN_DOMAIN = 2.4
const FROM_TENANT = 2
const MOST_LINES = 400
const sentenceIndex = new PatternIndex(IN_SENTENCES.map(([, pattern]) => pattern))

/** [M28] The employer, by the votes of subject, sentences, signature and sender; null if nothing speaks for one. */
export function companyIn(message: MailMessage, sentences: readonly Sentence[]): string | null {
  const votes = new Map<string, Vote>()
  const subject = inOneLine(message.subject)
  for (const [weight, pattern] of IN_SUBJECTS) voteAll(votes, subject, weight, pattern)
  for (const { text } of sentences) {
    const possible = sentenceIndex.possibleIn(text)
    for (const [weight, pattern] of IN_SENTENCES) if (possible.has(pattern)) voteAll(votes, text, weight, pattern)
  }
  for (const line of linesOf(message.text)) {
    for (const [weight, pattern] of IN_LINES) vote(votes, asCompanyName(pattern.exec(line)?.[1] ?? ''), weight)
  }
  voteBySender(votes, message)
  for (const name of readersIn(message, sentences)) votes.delete(companyKey(name))
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight)
  return best && best.weight >= ENOUGH ? best.name : null
}

const GREETING =
  /^(?:dear|hi|hello|hey|liebe[r]?|hallo|guten tag|sehr geehrte[r]? (?:herr|frau)|bonjour|cher|chère|hola|estimad[oa]|gentile|ciao|caro|cara|beste|geachte|olá|prezad[oa]|witaj|cześć|dzień dobry)\s+(\p{L}[\p{L}'. -]{1,40}?)\s*(?:[,:!.–-]|$)/iu

/** The reader's own names are no employer's, however often they stand in subjects. */
function readersIn(message: MailMessage, sentences: readonly Sentence[]): string[] {
  const greeted = sentences.slice(0, 4).map(({ text }) => GREETING.exec(text)?.[1])
  return [...greeted, ...message.to.map(({ name }) => name)].filter((name) => name !== undefined && name !== null)
}

function linesOf(text: string): string[] {
  return text
    .slice(0, 20_000)
    .split('\n', MOST_LINES)
    .map((line) => inOneLine(line.trim()))
    .filter((line) => line.length > 1 && line.length < 80)
}

function voteAll(votes: Map<string, Vote>, text: string, weight: number, pattern: RegExp): void {
  for (const found of text.matchAll(pattern)) vote(votes, asCompanyName(found[1] ?? ''), weight)
}

// The second mention of a name adds less than the first: a role may be named in every sentence too.
function vote(votes: Map<string, Vote>, name: string | null, weight: number): void {
  if (name === null) return
  const key = companyKey(name)
  const known = votes.get(key)
  if (known) known.weight += weight / 2
  else votes.set(key, { name, weight })
}

function voteBySender(votes: Map<string, Vote>, message: MailMessage): void {
  const { from } = message
  if (!from) return
  const sender = senderOf(from.address)
  const isOwnDomain = sender.role === null && sender.employer !== null
  const display = nameInDisplay(from, sender)
  if (display) vote(votes, display.name, display.weight)
  const { employer } = sender
  if (employer === null) return
  const [spelled] = [...votes.values()]
    .filter(({ name }) => isSpelled(name, employer))
    .sort((a, b) => b.weight - a.weight)
  if (spelled) spelled.weight += CONFIRMED
  else vote(votes, employer.charAt(0).toUpperCase() + employer.slice(1), isOwnDomain ? FROM_OWN_DOMAIN : FROM_TENANT)
}
