import { v7 as newId } from 'uuid'
import type { Application } from '../../../domain/application/application.ts'
import type { Day } from '../../../domain/day.ts'
import { trust } from '../../../domain/mail-trust.ts'
import type { MatchCandidate } from '../../../domain/match-candidate.ts'
import type { Message } from '../../../domain/message.ts'
import { eventKindOf } from '../../../domain/message-events.ts'
import type { ProposalGroup } from '../../../domain/proposal.ts'
import { type ForOneRole, receiptsForSeveral } from '../../../domain/receipts-for-several.ts'
import { factKey } from '../../../mail/facts.ts'
import { type Match, match } from '../../../mail/match.ts'
import { senderOf } from '../../../mail/senders/sender-of.ts'
import type { Writers } from '../../../store/store.ts'
import { applicationFromMail } from '../../operations/application-from-mail.ts'
import type { PersonsClock } from '../../operations/persons-clock.ts'
import { tellEvents } from '../../operations/tell-events.ts'
import { senderName } from './sender-name.ts'
import { testimonyOf } from './testimony.ts'

/** Decides message by message, within one transaction, what each of them does to the applications. */
export class ArrangingDesk {
  readonly counts = { applications: 0, events: 0 }
  readonly #to: Writers
  readonly #clock: PersonsClock
  readonly #candidates: Map<string, MatchCandidate>

  private constructor(to: Writers, clock: PersonsClock, candidates: readonly MatchCandidate[]) {
    this.#to = to
    this.#clock = clock
    this.#candidates = new Map(candidates.map((each) => [each.id, withDomains(each)]))
  }

  static async open(to: Writers, clock: PersonsClock): Promise<ArrangingDesk> {
    return new ArrangingDesk(to, clock, await to.applications.candidates())
  }

  async arrange(message: Message): Promise<void> {
    let belongsTo: string | null = null
    for (const each of receiptsForSeveral(message)) {
      const applicationId = await this.#settle(each)
      if (applicationId !== null) await this.#refresh(applicationId)
      belongsTo ??= applicationId
    }
    await this.#to.messages.arrange(message.id, { applicationId: belongsTo, isHistory: message.isHistory })
  }

  /** The application that the message now belongs to, if any. */
  async #settle({ message, part }: ForOneRole): Promise<string | null> {
    const { day } = message
    const key = factKey(message, message.understanding.kind, part)
    const known = await this.#to.facts.find(key)
    if (known) return known.applicationId
    const found = match(message, message.understanding, [...this.#candidates.values()])
    const fitting = found.kind === 'one' ? found.id : null
    if (day === null) return fitting
    const verdict = trust(testimonyOf(message, message.understanding, { match: found, day, today: this.#clock.today }))
    switch (verdict.kind) {
      case 'keep':
        return fitting
      case 'propose':
        await this.#propose(message, { key, day, group: verdict.group, found })
        return null
      case 'apply':
        return this.#apply(message, { key, day, found })
    }
  }

  async #apply(message: Message, { found, ...about }: { key: string; day: Day; found: Match }): Promise<string> {
    const applicationId = found.kind === 'one' ? found.id : await this.#add(message, about.day, previousOf(found))
    this.counts.events += await tellEvents(this.#to, message, { ...about, applicationId })
    return applicationId
  }

  async #add(message: Message, day: Day, previousId: string | null): Promise<string> {
    const { company, role } = message.understanding
    const named = { company: company ?? senderName(message), role: role ?? '' }
    const added: Application = await applicationFromMail(this.#to, named, { day, now: this.#clock.now, previousId })
    this.counts.applications += 1
    return added.id
  }

  async #propose(
    message: Message,
    { key, day, group, found }: { key: string; day: Day; group: ProposalGroup | null; found: Match },
  ): Promise<void> {
    const { understanding } = message
    const eventKind = eventKindOf(understanding)
    if (eventKind === null) return
    const about = found.kind === 'one' ? this.#candidates.get(found.id) : undefined
    await this.#to.facts.settle({ key, state: 'proposed', applicationId: null, eventId: null, messageId: message.id })
    await this.#to.proposals.add({
      id: newId(),
      group,
      factKey: key,
      messageId: message.id,
      eventKind,
      day,
      instant: message.sentAt,
      mailKind: understanding.kind,
      confidence: understanding.confidence,
      company: about?.company ?? understanding.company ?? senderName(message),
      role: about?.role ?? understanding.role ?? '',
      applicationId: about?.id ?? null,
      candidateIds: found.kind === 'unclear' ? found.ids : [],
    })
  }

  async #refresh(applicationId: string): Promise<void> {
    for (const each of await this.#to.applications.candidates([applicationId]))
      this.#candidates.set(each.id, withDomains(each))
  }
}

function previousOf(found: Match): string | null {
  return found.kind === 'new' ? found.previousId : null
}

/** The store knows the hosts that wrote; matching compares the domains that they belong to. */
function withDomains(candidate: MatchCandidate): MatchCandidate {
  return { ...candidate, senderDomains: candidate.senderDomains.map((host) => senderOf(`@${host}`).domain ?? host) }
}
