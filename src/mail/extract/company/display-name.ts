import type { MailAddress } from '../../../domain/message.ts'
import type { Sender } from '../../senders/sender-of.ts'
import type { SenderRole } from '../../senders/shared-senders.ts'
import { looksLikeAPerson } from './looks-like-a-person.ts'
import { asCompanyName } from './name-rules.ts'
import type { Named } from './named-in-text.ts'

/** What teams call themselves beside the name of their company. */
const TEAM =
  `recruiting|recruitment|recruiters?|assessments?|personnel|events?|talents?|acquisition|hiring|careers?|early careers|early talent|graduates?|campus|jobs?|hr|human resources|people|staffing|notifications?|no-?reply|do-?not-?reply|team|teams|
bewerbung|bewerbungen|bewerbermanagement|bewerberportal|karriere|personal|personalabteilung|personalwesen|personalservice|personalteam|ausbildung|recruiting-team|hr-team|
recrutement|rh|ressources humaines|candidatures?|carrières?|équipe|service|emplois?|direction des|
recursos humanos|rrhh|selección|empleo|talento|equipo|candidaturas|
risorse umane|selezione|lavora con noi|ufficio|personale|candidature|
vacatures?|werving|werving & selectie|personeelszaken|p&o|werken bij|afdeling|sollicitaties?|
recrutamento|vagas|pessoas|gente|seleção|equipe|equipa|carreiras|
rekrutacja|rekrutacje|kadry|praca|kariera|zespół|dział|hr`.replaceAll('\n', '')
const LINK = "of|at|the|&|and|und|de|des|du|d'|del|della|di|da|do|dos|von|vom|van|der|für|e|y|et|i|w|en|bij|chez|z"
const AROUND = new RegExp(
  `^(?:the )?(?:${TEAM})(?:[\\s-]+(?:${TEAM}|${LINK}))*(?:\\s+|$)|(?:[\\s-]+(?:${LINK}))*[\\s-]+(?:${TEAM})(?:[\\s-]+(?:${TEAM}))*$`,
  'giu',
)
const LONGEST = 120
/** Systems that write in the name of one employer at a time. */
const WRITE_FOR_ONE: readonly SenderRole[] = ['applicant_system', 'assessment', 'scheduling', 'signing']
const STARTS_WITH_TEAM = new RegExp(`^(?:the )?(?:${TEAM})(?:\\s|$)`, 'iu')
const VIA = /^(.+?)\s+(?:via|durch|über|par|przez|através de)\s+(.+)$/i
const BEHIND_PERSON = /^(.+?),? (?:at|@|from the|from|bei|chez|presso|bij|aus|namens|w|na|no|en|em) (.+)$/iu
/** "Zofia z Acme"; a legal form has the same word in it. */
const BEHIND_FIRST_NAME = /^\p{Lu}\p{Ll}+ (?:z|ze) (.+)$/u
const SEPARATOR = /\s+[-–—|·/]\s+|\s*[|·]\s*|,\s+(?!.*(?:&| (?:and|und|et|y|e|i|en) ))|\s*[()]\s*/
const LEGAL_BEHIND_COMMA = /,\s+(?=(?:Inc|LLC|Ltd|Lda|S\.?A|GmbH|PLC|LLP)\b)/gi

/** The employer in a sender's display name: certain where it names a team, likely at an applicant system. */
export function nameInDisplay(from: MailAddress, sender: Sender): Named | null {
  const whole = (from.name ?? '')
    .slice(0, LONGEST)
    .replace(/[’´`]/g, "'")
    .replace(/^["']+|["']+$/g, '')
    .trim()
  const [, before, by] = VIA.exec(whole) ?? []
  // "Acme via Indeed", "Jane Doe via LinkedIn", but also "Jane Doe via Acme".
  if (before !== undefined && by !== undefined && looksLikeAPerson(before) && !isOf(by, sender)) return named(by, 4)
  const shown = before ?? whole
  if (shown === '' || shown.includes('@')) return null
  return besideOthers(shown) ?? ofWhole(shown, sender, before !== undefined)
}

/** "Jana at Acme", "Acme Careers", and names in several parts. */
function besideOthers(shown: string): Named | null {
  const behind = BEHIND_PERSON.exec(shown)?.[2] ?? BEHIND_FIRST_NAME.exec(shown)?.[1]
  if (behind !== undefined && !STARTS_WITH_TEAM.test(behind)) return named(behind, 4)
  const pieces = shown
    .replace(LEGAL_BEHIND_COMMA, ' ')
    .replace(' (haftungsbeschränkt)', '')
    .split(SEPARATOR)
    .filter((piece) => piece !== '')
  if (pieces.length > 1) return ofPieces(pieces)
  const bare = shown.replace(AROUND, '').trim()
  // A board calls itself "… Jobs" as well.
  return bare === shown ? null : named(shown, /jobs$/i.test(shown) ? 2 : 4)
}

/** Whether a name is that of the system whose domain it is. */
function isOf(name: string, { domain }: Sender): boolean {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return key !== '' && domain !== null && domain.replace(/[^a-z0-9]/g, '').startsWith(key)
}

/** "Acme via Testers", written from the domain of the testers. */
export function isRelay({ name }: MailAddress, sender: Sender): boolean {
  const by = VIA.exec((name ?? '').slice(0, LONGEST))?.[2]
  return by !== undefined && isOf(by, sender)
}

function ofWhole(shown: string, sender: Sender, isRelayed: boolean): Named | null {
  if (sender.role !== null && isOf(shown, sender)) return null
  const { role, employer } = sender
  const isPerson = looksLikeAPerson(shown)
  if (role !== null && WRITE_FOR_ONE.includes(role)) {
    return named(shown, isPerson ? (employer === null ? 1.7 : 1) : 3.5)
  }
  if (isPerson && !(isRelayed && role === 'job_board')) return null
  return isRelayed ? named(shown, 3.5) : role === null ? named(shown, 2) : null
}

/** "Jane Doe | Acme", "Acme – Recruiting", "Jane Doe (Acme)". */
function ofPieces(pieces: readonly string[]): Named | null {
  const bare = pieces.map((piece) => piece.replace(AROUND, '').trim()).filter((piece) => piece !== '')
  const [first = '', second] = bare
  if (second === undefined) return named(first, looksLikeAPerson(first) ? 2 : 4)
  return named(looksLikeAPerson(second) && !looksLikeAPerson(first) ? first : second, 3.5)
}

function named(text: string, weight: number): Named | null {
  const bare = text.replace(AROUND, '').trim()
  const name = asCompanyName(bare)
  return name === null ? null : { name, weight }
}
