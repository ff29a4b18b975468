import { fromJson } from './json.ts'
import type { Source } from './source.ts'

/** Values used so far, for completing what the person types; each once, in order. */
export interface UsedWords {
  companies: string[]
  tags: string[]
  whereFound: string[]
  resumeVersions: string[]
}

export async function usedWords(source: Source): Promise<UsedWords> {
  const tags = await distinct(source, 'tags')
  return {
    companies: await distinct(source, 'company'),
    tags: [...new Set(tags.flatMap((each) => fromJson<string[]>(each)))].sort(),
    whereFound: await distinct(source, 'where_found'),
    resumeVersions: await distinct(source, 'resume_version'),
  }
}

async function distinct(
  { db, personId }: Source,
  column: 'company' | 'tags' | 'where_found' | 'resume_version',
): Promise<string[]> {
  const rows = await db
    .selectFrom('application')
    .select(column)
    .distinct()
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .where(column, 'is not', null)
    .orderBy(column)
    .execute()
  return rows.map((row) => row[column]).filter((value) => typeof value === 'string')
}
