import { Refusal } from '../domain/errors.ts'
import type { ApplicationName, Proposal, ProposalGroup, WaitingProposal } from '../domain/proposal.ts'
import type { ChangeLog } from './change-log.ts'
import { inChunks } from './in-chunks.ts'
import { senderText, understandingOf } from './message-rows.ts'
import { toProposal, toProposalRow } from './proposal-rows.ts'
import type { MessageTable, ProposalTable } from './schema.ts'
import type { Source } from './source.ts'

export class ProposalReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** A proposal that still waits. Refusal `not_found`, also for one that was decided. */
  async get(id: string): Promise<WaitingProposal> {
    const rows = await this.#waiting().where('proposal.id', '=', id).execute()
    const [proposal] = await this.#completed(rows)
    if (!proposal) throw new Refusal('not_found', `There is no proposal ${id}.`, { what: 'proposal' })
    return proposal
  }

  /** What waits, newest first: all of it, or one group; `null` asks for what is in no group. */
  async waiting(group?: ProposalGroup | null): Promise<WaitingProposal[]> {
    const rows = await this.#waiting()
      .$if(group === null, (query) => query.where('proposal.group_name', 'is', null))
      .$if(typeof group === 'string', (query) => query.where('proposal.group_name', '=', group ?? null))
      .orderBy('proposal.day', 'desc')
      .orderBy('proposal.id', 'desc')
      .execute()
    return this.#completed(rows)
  }

  /** Decisions that wait: each single proposal is one, and each group that holds any. */
  async countDecisions(): Promise<number> {
    const rows = await this.#waiting()
      .clearSelect()
      .select(({ fn }) => ['proposal.group_name', fn.countAll<number>().as('count')])
      .groupBy('proposal.group_name')
      .execute()
    return rows.reduce((sum, { group_name, count }) => sum + (group_name === null ? Number(count) : 1), 0)
  }

  // A proposal about an application in the bin asks nothing while it is there.
  #waiting() {
    return this.source.db
      .selectFrom('proposal')
      .leftJoin('application', (join) =>
        join
          .onRef('application.person_id', '=', 'proposal.person_id')
          .onRef('application.id', '=', 'proposal.application_id'),
      )
      .selectAll('proposal')
      .where('proposal.person_id', '=', this.source.personId)
      .where('proposal.state', '=', 'waiting')
      .where('application.removed_at', 'is', null)
  }

  async #completed(rows: readonly ProposalTable[]): Promise<WaitingProposal[]> {
    const proposals = rows.map(toProposal)
    const names = await this.#names(
      proposals.flatMap(({ applicationId, candidateIds }) => [applicationId ?? [], candidateIds].flat()),
    )
    const messages = await this.#messages(proposals.flatMap(({ messageId }) => messageId ?? []))
    return proposals.map((proposal) => {
      const message = messages.get(proposal.messageId ?? '')
      return {
        ...proposal,
        application: names.get(proposal.applicationId ?? '') ?? null,
        candidates: proposal.candidateIds.flatMap((id) => names.get(id) ?? []),
        message: message
          ? {
              from: senderText(message.headers),
              subject: message.subject,
              understanding: understandingOf(message.understanding),
            }
          : null,
      }
    })
  }

  async #names(ids: readonly string[]): Promise<Map<string, ApplicationName>> {
    const { db, personId } = this.source
    const rows = await inChunks([...new Set(ids)], (chunk) =>
      db
        .selectFrom('application')
        .select(['id', 'company', 'role'])
        .where('person_id', '=', personId)
        .where('id', 'in', chunk)
        .where('removed_at', 'is', null)
        .execute(),
    )
    return new Map(rows.map((row) => [row.id, row]))
  }

  async #messages(ids: readonly string[]) {
    const { db, personId } = this.source
    const rows = await inChunks([...new Set(ids)], (chunk) =>
      db
        .selectFrom('message')
        .select(['id', 'headers', 'subject', 'understanding'])
        .where('person_id', '=', personId)
        .where('id', 'in', chunk)
        .execute(),
    )
    return new Map<string, Pick<MessageTable, 'headers' | 'subject' | 'understanding'>>(
      rows.map((row) => [row.id, row]),
    )
  }
}

export class ProposalWriter extends ProposalReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  /** [K4] A fact is proposed once: says whether it was new. One that was decided before stays decided. */
  async add(proposal: Proposal): Promise<boolean> {
    const { db, personId } = this.source
    const known = await db
      .selectFrom('proposal')
      .select('id')
      .where('person_id', '=', personId)
      .where('fact_key', '=', proposal.factKey)
      .executeTakeFirst()
    if (known) return false
    await this.#log.insert('proposal', [toProposalRow(personId, proposal)])
    return true
  }

  /** Refusal `not_found`. */
  async resolve(id: string, state: 'accepted' | 'dismissed'): Promise<void> {
    await this.#log.update('proposal', id, { state })
  }

  /** Another name for the company of what would begin an application. Refusal `not_found`. */
  async rename(id: string, company: string): Promise<void> {
    await this.#log.update('proposal', id, { company })
  }

  /** Points what was proposed for one application at another, decided or not. */
  async moveAll(fromId: string, toId: string): Promise<void> {
    const { db, personId } = this.source
    const rows = await db
      .selectFrom('proposal')
      .select('id')
      .where('person_id', '=', personId)
      .where('application_id', '=', fromId)
      .execute()
    for (const { id } of rows) await this.#log.update('proposal', id, { application_id: toId })
  }
}
