import type { Application } from '../domain/application/application.ts'
import type { ApplicationFilter } from '../domain/application/filter.ts'
import type { KnownApplication, ListedApplication } from '../domain/application/known.ts'
import { STAGES, type Stage } from '../domain/application/stage.ts'
import type { Day, Instant } from '../domain/day.ts'
import { Refusal } from '../domain/errors.ts'
import type { MatchCandidate } from '../domain/match-candidate.ts'
import type { Page } from '../domain/page.ts'
import { filteredSummaries, type PageEnd, sortedSummaries, sortValue } from './application-list.ts'
import { toApplication, toApplicationRow, toListed, withApplication } from './application-rows.ts'
import { type UsedWords, usedWords } from './application-words.ts'
import { type BinnedApplication, binnedApplications, emptyBin } from './bin.ts'
import type { ChangeLog } from './change-log.ts'
import { fromCursor, toCursor } from './cursor.ts'
import { inChunks } from './in-chunks.ts'
import { matchCandidates } from './match-candidates.ts'
import type { Source } from './source.ts'
import { refreshSummaries, spacelessCompanyKey, toStanding } from './summaries.ts'

export class ApplicationReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** Refusal `not_found`, also for one in the bin. */
  async get(id: string): Promise<KnownApplication> {
    const known = await this.find(id)
    if (!known) throw new Refusal('not_found', `There is no application ${id}.`, { what: 'application' })
    return known
  }

  async find(id: string): Promise<KnownApplication | null> {
    const { db, personId } = this.source
    const row = await db
      .selectFrom('application')
      .selectAll()
      .where('person_id', '=', personId)
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    const summary = await db
      .selectFrom('application_summary')
      .selectAll()
      .where('person_id', '=', personId)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && summary ? { ...toApplication(row), standing: toStanding(summary), removedAt: row.removed_at } : null
  }

  /** [K9] A part of the list that `filter` describes. Refusal `invalid` for a cursor that no list gave out. */
  async list(filter: ApplicationFilter, cursor: string | null, limit: number): Promise<Page<ListedApplication>> {
    const { db, personId } = this.source
    const { count } = await filteredSummaries(db, personId, filter)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const rows = await this.#rows(filter, cursor === null ? null : fromCursor(cursor), limit + 1)
    const last = rows.length > limit ? rows[limit - 1] : undefined
    return {
      items: rows.slice(0, limit).map(toListed),
      nextCursor: last ? toCursor(sortValue(filter, last)) : null,
      total: Number(count),
    }
  }

  /** The open applications by stage: the first of each column by latest activity, and how many there are. */
  async board(
    filter: ApplicationFilter,
    perColumn: number,
  ): Promise<{ stage: Stage; total: number; items: ListedApplication[] }[]> {
    const { db, personId } = this.source
    const open: ApplicationFilter = { ...filter, state: 'open', sort: 'activity', direction: 'down' }
    const counts = await filteredSummaries(db, personId, open)
      .select(({ fn }) => ['stage', fn.countAll<number>().as('count')])
      .groupBy('stage')
      .execute()
    const columns: { stage: Stage; total: number; items: ListedApplication[] }[] = []
    for (const stage of STAGES) {
      const total = Number(counts.find((each) => each.stage === stage)?.count ?? 0)
      const rows = total === 0 ? [] : await this.#rows({ ...open, stages: [stage] }, null, perColumn)
      columns.push({ stage, total, items: rows.map(toListed) })
    }
    return columns
  }

  /** Applications at the same company (A2), newest first. */
  async atCompany(company: string): Promise<ListedApplication[]> {
    const { db, personId } = this.source
    const rows = await withApplication(
      db
        .selectFrom('application_summary')
        .where('application_summary.person_id', '=', personId)
        .where('company_key', '=', spacelessCompanyKey(company)),
    )
      .orderBy('application_summary.sent_on', (by) => by.desc().nullsLast())
      .orderBy('application_summary.id', 'desc')
      .execute()
    return rows.map(toListed)
  }

  /** What the sent applications of a search add up to; of all searches if none is named. */
  async counts(searchId?: string): Promise<{ sent: number; open: number; answered: number; conversations: number }> {
    const { db, personId } = this.source
    const found = await filteredSummaries(db, personId, { state: 'all', searchId })
      .where('sent_on', 'is not', null)
      .select(({ fn, eb }) => [
        fn.countAll<number>().as('sent'),
        fn.sum<number>(eb.case().when('closed_by', 'is', null).then(1).else(0).end()).as('open'),
        fn.count<number>('reply').as('answered'),
        fn.sum<number>(eb.case().when('reply', '=', 'conversation').then(1).else(0).end()).as('conversations'),
      ])
      .executeTakeFirstOrThrow()
    return {
      sent: Number(found.sent),
      open: Number(found.open ?? 0),
      answered: Number(found.answered),
      conversations: Number(found.conversations ?? 0),
    }
  }

  /** Open applications that have a deadline or a planned interview. */
  async pressing(): Promise<ListedApplication[]> {
    const { db, personId } = this.source
    const rows = await withApplication(
      filteredSummaries(db, personId, { state: 'open' }).where((where) =>
        where.or([where('deadline', 'is not', null), where('next_interview', 'is not', null)]),
      ),
    ).execute()
    return rows.map(toListed)
  }

  /** Open applications that were sent, and on which nothing happened since before `day`; the quietest first. */
  async quietSince(day: Day): Promise<ListedApplication[]> {
    const { db, personId } = this.source
    const rows = await withApplication(
      filteredSummaries(db, personId, { state: 'open' })
        .where('last_event_on', '<', day)
        .where('application_summary.stage', '<>', 'considered'),
    )
      .orderBy('last_event_on')
      .orderBy('application_summary.id')
      .execute()
    return rows.map(toListed)
  }

  words(): Promise<UsedWords> {
    return usedWords(this.source)
  }

  /** What matching a message needs to know: of every application, or of these. */
  candidates(ids?: readonly string[]): Promise<MatchCandidate[]> {
    return matchCandidates(this.source, ids)
  }

  bin(): Promise<BinnedApplication[]> {
    return binnedApplications(this.source)
  }

  // First the ids alone: sorting whole rows costs several times as much.
  async #rows(filter: ApplicationFilter, end: PageEnd | null, limit: number) {
    const { db, personId } = this.source
    const sorted = await sortedSummaries(db, personId, filter, end)
      .select('application_summary.id')
      .limit(limit)
      .execute()
    const ids = sorted.map(({ id }) => id)
    const rows = await inChunks(ids, (chunk) =>
      withApplication(filteredSummaries(db, personId, { state: 'all' }))
        .where('application_summary.id', 'in', chunk)
        .execute(),
    )
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  }
}

export class ApplicationWriter extends ApplicationReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  async add(...applications: Application[]): Promise<void> {
    const rows = applications.map((each) => toApplicationRow(this.source.personId, each))
    await this.#log.insert('application', rows)
  }

  /** Changes what is given and leaves the rest. Refusal `not_found`. */
  async edit(id: string, patch: Partial<Omit<Application, 'id' | 'createdAt'>>): Promise<void> {
    const known = await this.get(id)
    const { removed_at, ...cells } = toApplicationRow(this.source.personId, { ...known, ...patch })
    await this.#log.update('application', id, cells)
  }

  /** Into the bin, with all that belongs to it. Refusal `not_found`. */
  async remove(id: string): Promise<void> {
    await this.get(id)
    await this.#log.update('application', id, { removed_at: this.source.now() })
  }

  /** Out of the bin. Refusal `not_found`. */
  async restore(id: string): Promise<void> {
    await this.#log.update('application', id, { removed_at: null })
  }

  /** Removes for good what has been in the bin since before `before`; says how many. Facts of it stay dismissed. */
  emptyBin(before: Instant): Promise<number> {
    return emptyBin(this.#log.source, before)
  }

  /** [K2] Folds again what changes by the passing of time alone; says how many did. */
  async refreshPassed(now: Instant): Promise<number> {
    const { db, personId } = this.source
    const due = await db
      .selectFrom('application_summary')
      .select('id')
      .where('person_id', '=', personId)
      .where('changes_at', '<=', now)
      .execute()
    await refreshSummaries(
      { ...this.source, now: () => now },
      due.map(({ id }) => id),
    )
    return due.length
  }
}
