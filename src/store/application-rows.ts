import type { SelectQueryBuilder } from 'kysely'
import type { Application } from '../domain/application/application.ts'
import type { ListedApplication } from '../domain/application/known.ts'
import { fromJson, fromNullableJson, toJson } from './json.ts'
import type { ApplicationSummaryTable, ApplicationTable, Database } from './schema.ts'
import { toStanding } from './summaries.ts'

export function toApplication(row: ApplicationTable): Application {
  return {
    id: row.id,
    searchId: row.search_id,
    company: row.company,
    role: row.role,
    postingUrl: row.posting_url,
    postingText: row.posting_text,
    place: row.place,
    workMode: row.work_mode,
    pay: fromNullableJson(row.pay),
    channel: row.channel,
    whereFound: row.where_found,
    resumeVersion: row.resume_version,
    tags: fromJson(row.tags),
    previousId: row.previous_id,
    createdAt: row.created_at,
  }
}

export function toApplicationRow(personId: string, application: Application): ApplicationTable {
  return {
    person_id: personId,
    id: application.id,
    search_id: application.searchId,
    company: application.company,
    role: application.role,
    posting_url: application.postingUrl,
    posting_text: application.postingText,
    place: application.place,
    work_mode: application.workMode,
    pay: application.pay === null ? null : toJson(application.pay),
    channel: application.channel,
    where_found: application.whereFound,
    resume_version: application.resumeVersion,
    tags: toJson(application.tags),
    previous_id: application.previousId,
    created_at: application.createdAt,
    removed_at: null,
  }
}

type ListedRow = Omit<ApplicationSummaryTable, 'person_id'> &
  Pick<
    ApplicationTable,
    'company' | 'role' | 'place' | 'work_mode' | 'where_found' | 'resume_version' | 'tags' | 'previous_id'
  >

/** Adds to summaries what else a list shows; never the posting's text, which is long. */
export function withApplication<Selected>(summaries: SelectQueryBuilder<Database, 'application_summary', Selected>) {
  return summaries
    .innerJoin('application', (join) =>
      join
        .onRef('application.person_id', '=', 'application_summary.person_id')
        .onRef('application.id', '=', 'application_summary.id'),
    )
    .selectAll('application_summary')
    .select([
      'application.company',
      'application.role',
      'application.place',
      'application.work_mode',
      'application.where_found',
      'application.resume_version',
      'application.tags',
      'application.previous_id',
    ])
}

export function toListed(row: ListedRow): ListedApplication {
  return {
    id: row.id,
    searchId: row.search_id,
    company: row.company,
    role: row.role,
    place: row.place,
    workMode: row.work_mode,
    channel: row.channel,
    whereFound: row.where_found,
    resumeVersion: row.resume_version,
    tags: fromJson(row.tags),
    previousId: row.previous_id,
    standing: toStanding(row),
  }
}
