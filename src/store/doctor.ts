import type { OpenDatabase } from './dialect.ts'
import { indexDocuments } from './documents.ts'
import type { DocumentKind } from './full-text.ts'
import { inChunks } from './in-chunks.ts'
import { schemaVersion } from './migrate.ts'
import type { Row } from './schema.ts'
import type { Source } from './source.ts'
import { foldedSummaries, refreshSummaries } from './summaries.ts'

export interface Health {
  /** `ok`, or what is wrong with the file itself; that only an earlier copy mends. */
  integrity: string
  /** Summaries that did not say what the timelines say. They do now. */
  summariesRepaired: number
  /** Entries of the full-text index that were missing or left over. */
  documentsRepaired: number
  applications: number
  messages: number
  bytes: number
  schemaVersion: string
}

/** [K2] Checks the file, then makes anew what is only derived and says how much of it differed. */
export async function examine(source: Source, opened: OpenDatabase): Promise<Health> {
  const integrity = opened.integrity()
  const applications = await idsOf(source, 'application')
  const messages = await idsOf(source, 'message')
  return {
    integrity,
    summariesRepaired: await repairSummaries(source, applications),
    documentsRepaired: await repairFullText(source, {
      application: applications,
      message: messages,
      note: await idsOf(source, 'event'),
    }),
    applications: applications.length,
    messages: messages.length,
    bytes: opened.bytes(),
    schemaVersion: schemaVersion(),
  }
}

async function repairSummaries(source: Source, applicationIds: readonly string[]): Promise<number> {
  const { db, personId } = source
  const kept = await db.selectFrom('application_summary').selectAll().where('person_id', '=', personId).execute()
  const keptById = new Map<string, Row>(kept.map((row) => [row.id, row]))
  const right = await inChunks(applicationIds, (ids) => foldedSummaries(source, ids))
  const differing = right.filter((row) => !isSameRow(row, keptById.get(row.id))).map(({ id }) => id)
  const present = new Set(right.map(({ id }) => id))
  const leftOver = kept.map(({ id }) => id).filter((id) => !present.has(id))
  await refreshSummaries(source, [...differing, ...leftOver])
  return differing.length + leftOver.length
}

async function repairFullText(source: Source, ids: Record<DocumentKind, readonly string[]>): Promise<number> {
  const before = await source.fullText.keys()
  await source.fullText.clear()
  for (const kind of ['application', 'note', 'message'] as const) {
    await inChunks(ids[kind], async (chunk) => {
      await indexDocuments(source, kind, chunk)
      return []
    })
  }
  const after = await source.fullText.keys()
  const missing = [...after].filter((key) => !before.has(key))
  const leftOver = [...before].filter((key) => !after.has(key))
  return missing.length + leftOver.length
}

function isSameRow(row: Row, other: Row | undefined): boolean {
  return other !== undefined && Object.entries(row).every(([name, cell]) => other[name] === cell)
}

async function idsOf({ db, personId }: Source, table: 'application' | 'message' | 'event'): Promise<string[]> {
  const rows = await db.selectFrom(table).select('id').where('person_id', '=', personId).orderBy('id').execute()
  return rows.map(({ id }) => id)
}
