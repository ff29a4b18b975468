import { v7 as newId } from 'uuid'
import type { ListedApplication } from '../../../domain/application/known.ts'
import { isLongQuiet } from '../../../domain/long-quiet.ts'
import type { Proposal } from '../../../domain/proposal.ts'
import type { Writers } from '../../../store/store.ts'
import type { PersonsClock } from '../../operations/persons-clock.ts'

/** Offers to file what fell silent long before a mailbox was connected; what is asked about already, or was kept open, is left alone. */
export async function proposeFiling(to: Writers, { today }: PersonsClock): Promise<void> {
  const { connectedOn } = await to.settings.get()
  if (connectedOn === null) return
  const waiting = await to.proposals.waiting()
  const askedAbout = new Set(waiting.flatMap(({ applicationId, candidateIds }) => [applicationId, ...candidateIds]))
  for (const application of await to.applications.quietSince(connectedOn)) {
    if (askedAbout.has(application.id) || !isLongQuiet(application.standing, { today, connectedOn })) continue
    const proposal = filing(application, today)
    if (!(await to.facts.find(proposal.factKey))) await to.proposals.add(proposal)
  }
}

function filing({ id, company, role, standing }: ListedApplication, today: string): Proposal {
  return {
    id: newId(),
    group: 'quiet',
    factKey: `quiet:${id}:${standing.lastEventOn}`,
    messageId: null,
    eventKind: 'filed_silent',
    day: today,
    instant: null,
    mailKind: null,
    confidence: null,
    company,
    role,
    applicationId: id,
    candidateIds: [],
  }
}
