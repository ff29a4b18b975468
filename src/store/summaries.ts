import { STAGES } from '../domain/application/stage.ts'
import { type Standing, standing } from '../domain/application/standing.ts'
import { timeline } from '../domain/application/timeline.ts'
import { companyKey } from '../domain/company-name.ts'
import type { Instant } from '../domain/day.ts'
import type { TimelineEvent } from '../domain/event.ts'
import { folded } from '../domain/folded.ts'
import { toEvent } from './event-rows.ts'
import { inChunks } from './in-chunks.ts'
import { fromJson, fromNullableJson, toJson } from './json.ts'
import { insertRows } from './rows.ts'
import type { ApplicationSummaryTable, ApplicationTable } from './schema.ts'
import type { Source } from './source.ts'

type Summarised = Pick<
  ApplicationTable,
  'person_id' | 'id' | 'search_id' | 'company' | 'role' | 'place' | 'channel' | 'tags'
>

/** [K2] Folds the timelines of these applications anew. What is gone or in the bin has no summary. */
export async function refreshSummaries(source: Source, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (chunk) => {
    const rows = await foldedSummaries(source, chunk)
    await source.db
      .deleteFrom('application_summary')
      .where('person_id', '=', source.personId)
      .where('id', 'in', chunk)
      .execute()
    await insertRows(source.db, 'application_summary', rows)
    return []
  })
}

/** The summaries as the rows behind them add up now, without writing them. At most 500 ids. */
export async function foldedSummaries(
  { db, personId, now }: Source,
  ids: readonly string[],
): Promise<ApplicationSummaryTable[]> {
  const applications = await db
    .selectFrom('application')
    .select(['person_id', 'id', 'search_id', 'company', 'role', 'place', 'channel', 'tags'])
    .where('person_id', '=', personId)
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .execute()
  const events = await db
    .selectFrom('event')
    .selectAll()
    .where('person_id', '=', personId)
    .where('application_id', 'in', ids)
    .execute()
  const byApplication = Map.groupBy(events, (event) => event.application_id)
  const moment = now()
  return applications.map((row) => summary(row, (byApplication.get(row.id) ?? []).map(toEvent), moment))
}

function summary(row: Summarised, events: readonly TimelineEvent[], now: Instant): ApplicationSummaryTable {
  const { closing, nextInterview, ...standsAt } = standing(timeline(events), now)
  const tags = fromJson(row.tags)
  return {
    person_id: row.person_id,
    id: row.id,
    search_id: row.search_id,
    channel: row.channel,
    company_key: spacelessCompanyKey(row.company),
    company_folded: folded(row.company),
    role_folded: folded(row.role),
    words: folded([row.company, row.role, row.place, ...tags].join(' ')),
    tags_folded: tagWords(tags),
    stage: standsAt.stage,
    stage_rank: STAGES.indexOf(standsAt.stage),
    furthest: standsAt.furthest,
    closed_by: closing.kind === 'closed' ? closing.by : null,
    closed_on: closing.kind === 'closed' ? closing.on : null,
    sent_on: standsAt.sentOn,
    last_heard_on: standsAt.lastHeardOn,
    last_event_on: standsAt.lastEventOn,
    waiting_since: standsAt.waitingSince,
    interviews_had: standsAt.interviewsHad,
    reply: standsAt.reply,
    next_interview: nextInterview === null ? null : toJson(nextInterview),
    deadline: standsAt.deadline,
    changes_at: standsAt.changesAt,
  }
}

/** A standing as a summary keeps it. */
export function toStanding(row: Omit<ApplicationSummaryTable, 'person_id'>): Standing {
  return {
    stage: row.stage,
    furthest: row.furthest,
    closing:
      row.closed_by === null || row.closed_on === null
        ? { kind: 'open' }
        : { kind: 'closed', by: row.closed_by, on: row.closed_on },
    sentOn: row.sent_on,
    lastHeardOn: row.last_heard_on,
    lastEventOn: row.last_event_on,
    waitingSince: row.waiting_since,
    interviewsHad: row.interviews_had,
    reply: row.reply,
    nextInterview: fromNullableJson(row.next_interview),
    deadline: row.deadline,
    changesAt: row.changes_at,
  }
}

/** Equal for two names exactly if the domain calls them the same company. */
export function spacelessCompanyKey(company: string): string {
  return companyKey(company).replaceAll(' ', '')
}

/** Tags in one text, each between bars, so that one of them can be asked for as a whole. */
export function tagWords(tags: readonly string[]): string {
  return `|${tags.map((tag) => folded(tag)).join('|')}|`
}
