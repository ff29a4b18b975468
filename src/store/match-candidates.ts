import type { MatchCandidate } from '../domain/match-candidate.ts'
import { inChunks } from './in-chunks.ts'
import { fromJson } from './json.ts'
import type { Source } from './source.ts'

export async function matchCandidates(source: Source, ids?: readonly string[]): Promise<MatchCandidate[]> {
  const applications = ids
    ? await inChunks(ids, (chunk) => names(source).where('application_summary.id', 'in', chunk).execute())
    : await names(source).execute()
  const letters = ids
    ? await inChunks(ids, (chunk) => senders(source).where('application_id', 'in', chunk).execute())
    : await senders(source).execute()
  const byApplication = Map.groupBy(letters, (letter) => letter.application_id)
  return applications.map(({ id, company, role, last_event_on, sent_on, closed_by }) => {
    const about = byApplication.get(id) ?? []
    const threads = about.map(({ headers }) => fromJson(headers))
    return {
      id,
      company,
      role,
      threadIds: [...new Set(threads.flatMap(({ messageId, references }) => [messageId ?? [], references].flat()))],
      senderDomains: [...new Set(about.flatMap(({ sender_domain }) => sender_domain ?? []))],
      lastEventOn: last_event_on,
      sentOn: sent_on,
      isOpen: closed_by === null,
    }
  })
}

function names({ db, personId }: Source) {
  return db
    .selectFrom('application_summary')
    .innerJoin('application', (join) =>
      join
        .onRef('application.person_id', '=', 'application_summary.person_id')
        .onRef('application.id', '=', 'application_summary.id'),
    )
    .select([
      'application_summary.id',
      'application.company',
      'application.role',
      'last_event_on',
      'sent_on',
      'closed_by',
    ])
    .where('application_summary.person_id', '=', personId)
}

function senders({ db, personId }: Source) {
  return db
    .selectFrom('message')
    .select(['application_id', 'sender_domain', 'headers'])
    .where('person_id', '=', personId)
    .where('application_id', 'is not', null)
}
