import { v7 as newId } from 'uuid'
import type { Day } from '../../../domain/day.ts'
import type { EventKind } from '../../../domain/event.ts'
import type { Message } from '../../../domain/message.ts'
import type { Proposal } from '../../../domain/proposal.ts'
import type { Writers } from '../../../store/store.ts'
import { applicationFromMail } from '../application-from-mail.ts'
import { handEvent } from '../hand-event.ts'
import type { PersonsClock } from '../persons-clock.ts'
import { tellEvents } from '../tell-events.ts'
import { learnFrom, setAside } from './learning.ts'

/** What the person says it really is, where the proposal was not quite right. */
export interface Correction {
  eventKind?: EventKind | undefined
  day?: Day | undefined
  applicationId?: string | undefined
  newApplication?: { company: string; role: string } | undefined
}

/** Makes a proposal true; answers with the application that it changed or began. */
export async function acceptProposal(
  to: Writers,
  proposal: Proposal,
  clock: PersonsClock,
  correction?: Correction,
): Promise<string> {
  const message = proposal.messageId === null ? null : await to.messages.get(proposal.messageId)
  const applicationId = await applicationFor(to, proposal, message, clock, correction)
  if (message) {
    await to.messages.assign(message.id, applicationId)
    await tellEvents(to, message, {
      applicationId,
      key: proposal.factKey,
      day: correction?.day ?? proposal.day,
      kind: correction?.eventKind ?? proposal.eventKind,
      isCorrected: correction !== undefined,
    })
  } else {
    await record(to, proposal, applicationId, clock)
  }
  await to.proposals.resolve(proposal.id, 'accepted')
  if (message && correction) await learnFrom(to, message, await corrected(to, proposal, applicationId, correction))
  return applicationId
}

/** The person's no to a proposal holds, also when its message is read again, and for mail that is alike. */
export async function dismissProposal(to: Writers, proposal: Proposal): Promise<void> {
  await setAside(to, proposal)
  if (proposal.messageId !== null) await learnFrom(to, await to.messages.get(proposal.messageId), { isUnrelated: true })
}

/** Only what the person changed teaches: a company that was a mere guess among several does not. */
async function corrected(
  to: Writers,
  proposal: Proposal,
  applicationId: string,
  { eventKind, newApplication, applicationId: chosen }: Correction,
) {
  const isOther = newApplication !== undefined || (chosen !== undefined && chosen !== proposal.applicationId)
  const company = isOther ? (await to.applications.get(applicationId)).company : undefined
  return { company, ...(eventKind === proposal.eventKind ? {} : { eventKind }) }
}

async function applicationFor(
  to: Writers,
  proposal: Proposal,
  message: Message | null,
  { now }: PersonsClock,
  correction: Correction | undefined,
): Promise<string> {
  const day = correction?.day ?? proposal.day
  const named = correction?.newApplication
  if (named) return (await applicationFromMail(to, named, { day, now })).id
  const chosen = correction?.applicationId ?? proposal.applicationId
  if (chosen !== null && chosen !== undefined) return (await to.applications.get(chosen)).id
  const known = message === null ? null : await knownBy(to, message, proposal)
  return known ?? (await applicationFromMail(to, proposal, { day, now })).id
}

/** What was not there when it was proposed may be there by now: two receipts of one group can be about the same try. */
async function knownBy(
  { applications }: Writers,
  message: Message,
  { company, role }: Proposal,
): Promise<string | null> {
  const { match } = await import('../../../mail/match.ts')
  const understanding = { ...message.understanding, company, role: role === '' ? null : role }
  const found = match(message, understanding, await applications.candidates())
  return found.kind === 'one' ? found.id : null
}

async function record(to: Writers, proposal: Proposal, applicationId: string, clock: PersonsClock): Promise<void> {
  const events = await to.events.timeline(applicationId)
  const event = { ...handEvent({ kind: proposal.eventKind }, clock, events), factKey: proposal.factKey, id: newId() }
  await to.events.record(applicationId, event)
  await to.facts.settle({ key: proposal.factKey, state: 'applied', applicationId, eventId: event.id, messageId: null })
}
