import { dayOf } from '../../domain/day.ts'
import type { MailKind } from '../../domain/mail-kind.ts'
import type { Invitation } from '../../domain/message.ts'
import {
  NO_FACTS,
  type Place,
  type StatedDeadline,
  type StatedFacts,
  type StatedInterview,
} from '../../domain/stated-facts.ts'
import { contactIn } from './contact.ts'
import { deadlineIn } from './dates/deadline.ts'
import { interviewsIn } from './dates/interviews.ts'
import type { Calendar } from './dates/moments-in.ts'
import { linksIn } from './links.ts'
import { payIn } from './pay.ts'
import type { Reading } from './reading/reading.ts'
import { type Statement, statementsOf } from './reading/statements.ts'
import { rolesListed } from './role/further-roles.ts'
import { statedRequisition } from './stated-requisition.ts'

interface Known {
  kind: MailKind
  company: string | null
  role: string | null
  /** The person's own time zone, if it is known. */
  zone: string | null
}

const WITH_DEADLINE: readonly MailKind[] = ['assessment', 'request', 'offer']
const WITH_PAY: readonly MailKind[] = ['offer', 'outreach', 'interview', 'request', 'update', 'acknowledgement']
/** In a message that is about something else, only what is said of an interview is one. */
const ABOUT_INTERVIEWS =
  /(?<![\p{L}])(?:interview|conversation|call\b|meet|gespräch|kennenlern|termin|entretien|entrevista|colloquio|incontro|gesprek|kennismaking|rozmow|spotkani)/iu

/** [M50]–[M56] What a message states beside its kind, company and role. */
export function factsIn(reading: Reading, { kind, company, role, zone }: Known): StatedFacts {
  const { message } = reading
  const statements = statementsOf(message.text, reading.body)
  const sent = message.sentAt === null ? null : dayOf(message.sentAt, zone ?? 'UTC')
  const calendar = { language: reading.language ?? 'en', sent, zone }
  const spoken = interviewsIn(reading, statementsAboutInterviews(statements, kind), calendar)
  const listed = kind === 'acknowledgement' ? rolesListed(reading) : []
  return {
    ...NO_FACTS,
    companyAt: placeOf(message.text, company),
    roleAt: placeOf(message.text, role),
    requisition: statedRequisition(reading),
    furtherRoles: listed.filter((each) => each.role !== role),
    contact: contactIn(reading, company),
    interviews: message.invitations.length > 0 ? message.invitations.map(invited) : spoken.interviews,
    offeredTimes: message.invitations.length > 0 ? [] : spoken.offeredTimes,
    deadline: WITH_DEADLINE.includes(kind) ? deadlineOf(reading, statements, calendar, kind) : null,
    pay: WITH_PAY.includes(kind) ? payIn(statements, { isOffer: kind === 'offer' }) : null,
    links: linksIn(reading, kind),
  }
}

/** Said in the text, else in the subject. */
function deadlineOf(
  { message: { subject } }: Reading,
  statements: readonly Statement[],
  calendar: Calendar,
  kind: MailKind,
): StatedDeadline | null {
  const how = { isTask: kind !== 'offer' }
  const said = deadlineIn(statements, calendar, how)
  if (said) return said
  const headed = deadlineIn([{ start: 0, end: subject.length, text: subject }], calendar, how)
  return headed === null ? null : { ...headed, at: null }
}

function statementsAboutInterviews(statements: readonly Statement[], kind: MailKind): Statement[] {
  if (kind === 'interview') return [...statements]
  if (!WITH_DEADLINE.includes(kind)) return []
  return statements.filter(({ text }) => ABOUT_INTERVIEWS.test(text))
}

function invited({ uid, method, sequence, start, place, organizer }: Invitation): StatedInterview {
  const state = method === 'cancel' ? 'cancelled' : sequence > 0 ? 'moved' : 'planned'
  return { uid, state, start, place, withWhom: organizer, at: null }
}

function placeOf(text: string, value: string | null): Place {
  if (value === null) return null
  const start = text
    .replace(/[’‘´`]/g, "'")
    .replace(/\s/g, ' ')
    .indexOf(value)
  return start === -1 ? null : { start, end: start + value.length }
}
