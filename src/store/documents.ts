import { folded } from '../domain/folded.ts'
import type { Document, DocumentKind } from './full-text.ts'
import { inChunks } from './in-chunks.ts'
import { fromJson } from './json.ts'
import type { Source } from './source.ts'

/** [K8] Brings the index in step with these rows: those that are gone, empty or in the bin are not found. */
export async function indexDocuments(source: Source, kind: DocumentKind, ids: readonly string[]): Promise<void> {
  const documents = await documentsOf(source, kind, ids)
  const present = new Set(documents.map(({ id }) => id))
  for (const document of documents) await source.fullText.put(document)
  for (const id of ids) if (!present.has(id)) await source.fullText.remove(kind, id)
}

/** The documents that should be found, of these ids. */
function documentsOf(source: Source, kind: DocumentKind, ids: readonly string[]): Promise<Document[]> {
  switch (kind) {
    case 'application':
      return inChunks(ids, (chunk) => applicationDocuments(source, chunk))
    case 'note':
      return inChunks(ids, (chunk) => noteDocuments(source, chunk))
    case 'message':
      return inChunks(ids, (chunk) => messageDocuments(source, chunk))
  }
}

async function applicationDocuments({ db, personId }: Source, ids: readonly string[]): Promise<Document[]> {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'company', 'role', 'place', 'where_found', 'resume_version', 'tags', 'posting_text'])
    .where('person_id', '=', personId)
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .execute()
  return rows.map(({ id, company, role, place, where_found, resume_version, tags, posting_text }) => ({
    kind: 'application',
    id,
    title: folded(`${company} ${role}`),
    body: folded([place, where_found, resume_version, ...fromJson(tags), posting_text].join(' ')),
  }))
}

async function noteDocuments({ db, personId }: Source, ids: readonly string[]): Promise<Document[]> {
  const rows = await db
    .selectFrom('event')
    .innerJoin('application', (join) =>
      join
        .onRef('application.person_id', '=', 'event.person_id')
        .onRef('application.id', '=', 'event.application_id')
        .on('application.removed_at', 'is', null),
    )
    .select(['event.id', 'event.note'])
    .where('event.person_id', '=', personId)
    .where('event.id', 'in', ids)
    .where('event.note', 'is not', null)
    .execute()
  return rows.map(({ id, note }) => ({ kind: 'note', id, title: '', body: folded(note ?? '') }))
}

async function messageDocuments({ db, personId }: Source, ids: readonly string[]): Promise<Document[]> {
  const rows = await db
    .selectFrom('message')
    .leftJoin('application', (join) =>
      join
        .onRef('application.person_id', '=', 'message.person_id')
        .onRef('application.id', '=', 'message.application_id'),
    )
    .select(['message.id', 'message.subject', 'message.text', 'message.headers'])
    .where('message.person_id', '=', personId)
    .where('message.id', 'in', ids)
    .where('application.removed_at', 'is', null)
    .execute()
  return rows.map(({ id, subject, text, headers }) => {
    const { from } = fromJson(headers)
    return {
      kind: 'message',
      id,
      title: folded(`${subject} ${from?.name ?? ''} ${from?.address ?? ''}`),
      body: folded(text),
    }
  })
}
