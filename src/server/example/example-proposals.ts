import { standing } from '../../domain/application/standing.ts'
import { timeline } from '../../domain/application/timeline.ts'
import type { Day } from '../../domain/day.ts'
import type { EventKind } from '../../domain/event.ts'
import { isLongQuiet } from '../../domain/long-quiet.ts'
import type { Message } from '../../domain/message.ts'
import type { Proposal, ProposalGroup } from '../../domain/proposal.ts'
import type { Chance } from './chance.ts'
import { COMPANIES, type ExampleCompany, NEWCOMERS } from './companies.ts'
import type { ExampleApplication } from './example-application.ts'
import type { LetterKind } from './letters.ts'
import { ROLES } from './roles.ts'
import { stableId } from './stable-id.ts'
import { workingDay } from './working-day.ts'
import { writtenLetter } from './written-letter.ts'

/** What waits in the Inbox for the person's word, with the letter that it rests on. */
export interface Waiting {
  proposal: Proposal
  message: Message | null
}

interface Occasion {
  today: Day
  connectedOn: Day
  by: Chance
}

/** A few decisions of each sort: two that are asked alone, and one of every group. */
export function exampleProposals(told: readonly ExampleApplication[], occasion: Occasion): Waiting[] {
  const now = `${occasion.today}T12:00:00.000Z`
  const open = told
    .map((each) => ({ ...each, standing: standing(timeline(each.events), now) }))
    .filter(({ standing: { closing, stage } }) => closing.kind === 'open' && stage === 'applied')
  const quiet = open.filter((each) => isLongQuiet(each.standing, occasion))
  const recent = open.filter((each) => !quiet.includes(each))
  const [outreach, ...receipts] = NEWCOMERS
  return [
    ...recent.slice(0, 1).map((about) => suggestion('interview', about, { ...occasion, group: null, confidence: 68 })),
    suggestion('outreach', outreach, { ...occasion, group: null, confidence: 84 }),
    ...recent
      .slice(1, 4)
      .map((about) => suggestion('rejection', about, { ...occasion, group: 'endings', confidence: 82 })),
    ...receipts.map((about) =>
      suggestion('acknowledgement', about, { ...occasion, group: 'receipts', confidence: 61 }),
    ),
    ...quiet.slice(0, 6).map((about) => longQuiet(about, occasion)),
  ]
}

function suggestion(
  kind: LetterKind & EventKind,
  about: ExampleApplication | ExampleCompany | undefined,
  { today, by, group, confidence }: Occasion & { group: ProposalGroup | null; confidence: number },
): Waiting {
  if (!about) throw new Error('The example world has nothing left to suggest about.')
  const application = 'application' in about ? about.application : null
  const company = 'application' in about ? companyOf(about) : about
  const role = application?.role ?? by.pick(ROLES[company.language])
  const day = workingDay(today, -by.between(0, 2))
  const sentAt = `${day}T10:${by.between(10, 59)}:00.000Z`
  const ahead = workingDay(today, 6)
  const words = { company, role, person: 'Aylin Demir', when: ahead, deadline: ahead }
  const message = writtenLetter(kind, { ...words, sentAt, confidence, applicationId: null, isHistory: false }, by)
  return {
    message,
    proposal: {
      id: stableId(sentAt, by),
      group,
      factKey: `mail:${message.fingerprint}:${kind}`,
      messageId: message.id,
      eventKind: kind,
      day,
      instant: sentAt,
      mailKind: message.understanding.kind,
      confidence: message.understanding.confidence,
      company: company.name,
      role,
      applicationId: application?.id ?? null,
      candidateIds: [],
    },
  }
}

function companyOf({ application }: ExampleApplication): ExampleCompany {
  const company = COMPANIES.find(({ name }) => name === application.company)
  if (!company) throw new Error('A suggestion is about a company of the example world.')
  return company
}

function longQuiet({ application, events }: ExampleApplication, { today, by }: Occasion): Waiting {
  const proposal: Proposal = {
    id: stableId(`${today}T06:00:00.000Z`, by),
    group: 'quiet',
    factKey: `quiet:${application.id}:${timeline(events).at(-1)?.day}`,
    messageId: null,
    eventKind: 'filed_silent',
    day: today,
    instant: null,
    mailKind: null,
    confidence: null,
    company: application.company,
    role: application.role,
    applicationId: application.id,
    candidateIds: [],
  }
  return { proposal, message: null }
}
