import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { ApplicationFilter, Sort } from '../domain/application/filter.ts'
import { folded } from '../domain/folded.ts'
import type { ApplicationSummaryTable, Database } from './schema.ts'
import { tagWords } from './summaries.ts'

const COLUMN = {
  activity: 'last_event_on',
  company: 'company_folded',
  role: 'role_folded',
  stage: 'stage_rank',
  sent: 'sent_on',
  heard: 'last_heard_on',
  deadline: 'deadline',
} as const satisfies Record<Sort, keyof ApplicationSummaryTable>

/** Where a page ended: the value it was sorted by and the id that breaks ties. */
export interface PageEnd {
  value: string | number | null
  id: string
}

/** Summaries that a filter lets through. */
export function filteredSummaries(db: Kysely<Database>, personId: string, filter: ApplicationFilter) {
  return db
    .selectFrom('application_summary')
    .where('application_summary.person_id', '=', personId)
    .where((where) => where.and(conditions(where, filter)))
}

/** [K9] Sorted as the filter says, empty values last in either direction, ties by id; goes on after `end`. */
export function sortedSummaries(
  db: Kysely<Database>,
  personId: string,
  filter: ApplicationFilter,
  end: PageEnd | null,
) {
  const column = COLUMN[filter.sort ?? 'activity']
  const order = filter.direction === 'up' ? 'asc' : 'desc'
  return filteredSummaries(db, personId, filter)
    .$if(end !== null, (query) =>
      query.where((where) => (end === null ? where.lit(true) : isAfter(where, column, order, end))),
    )
    .orderBy(`application_summary.${column}`, (by) => by[order]().nullsLast())
    .orderBy('application_summary.id', order)
}

export function sortValue(filter: ApplicationFilter, row: Omit<ApplicationSummaryTable, 'person_id'>): PageEnd {
  return { value: row[COLUMN[filter.sort ?? 'activity']], id: row.id }
}

type Where = ExpressionBuilder<Database, 'application_summary'>

function isAfter(where: Where, column: (typeof COLUMN)[Sort], order: 'asc' | 'desc', { value, id }: PageEnd) {
  const beyond = order === 'asc' ? '>' : '<'
  if (value === null) return where.and([where(column, 'is', null), where('application_summary.id', beyond, id)])
  return where.or([
    where(column, beyond, value),
    where.and([where(column, '=', value), where('application_summary.id', beyond, id)]),
    where(column, 'is', null),
  ])
}

function conditions(where: Where, filter: ApplicationFilter) {
  const { state = 'open', stages, endings, channels, tag, searchId, q } = filter
  return [
    ...(state === 'open' ? [where('closed_by', 'is', null)] : []),
    ...(state === 'closed' ? [where('closed_by', 'is not', null)] : []),
    ...(stages ? [where('stage', 'in', stages)] : []),
    ...(endings ? [where('closed_by', 'in', endings)] : []),
    ...(channels ? [where('application_summary.channel', 'in', channels)] : []),
    ...(searchId ? [where('application_summary.search_id', '=', searchId)] : []),
    ...(tag ? [contains(where, 'tags_folded', tagWords([tag]))] : []),
    ...folded(q ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => contains(where, 'words', word)),
  ]
}

function contains(where: Where, column: 'words' | 'tags_folded', text: string) {
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return sql<boolean>`${where.ref(column)} like ${pattern} escape '\\'`
}
