import type { Found } from '../domain/found.ts'
import { inChunks } from './in-chunks.ts'
import { snippet, wordsOf } from './snippet.ts'
import type { Source } from './source.ts'

/** Text that was found, before the words in it are marked. */
interface Hit {
  id: string
  applicationId: string | null
  title: string
  text: string
}

export class FindingReader {
  readonly #source: Source

  constructor(source: Source) {
    this.#source = source
  }

  /** [K8] Everything that holds words beginning with every word of `query`, best first; what is in the bin is left out. */
  async find(query: string, limit: number): Promise<Found[]> {
    const words = wordsOf(query)
    const places = await this.#source.fullText.find(words, limit)
    const idsOf = (kind: Found['kind']) => places.filter((place) => place.kind === kind).map(({ id }) => id)
    const hits = {
      application: await this.#applications(idsOf('application')),
      note: await this.#notes(idsOf('note')),
      message: await this.#messages(idsOf('message')),
    }
    return places.flatMap(({ kind, id }) => {
      const hit = hits[kind].find((each) => each.id === id)
      if (!hit) return []
      return [{ kind, id, applicationId: hit.applicationId, title: hit.title, ...snippet(hit.text, words) }]
    })
  }

  async #applications(ids: readonly string[]): Promise<Hit[]> {
    const { db, personId } = this.#source
    const rows = await inChunks(ids, (chunk) =>
      db
        .selectFrom('application')
        .select(['id', 'company', 'role', 'place', 'posting_text'])
        .where('person_id', '=', personId)
        .where('id', 'in', chunk)
        .execute(),
    )
    return rows.map(({ id, company, role, place, posting_text }) => {
      const title = role === '' ? company : `${company}, ${role}`
      return { id, applicationId: id, title, text: [title, place, posting_text].filter((part) => part).join(' · ') }
    })
  }

  async #notes(ids: readonly string[]): Promise<Hit[]> {
    const { db, personId } = this.#source
    const rows = await inChunks(ids, (chunk) =>
      db
        .selectFrom('event')
        .innerJoin('application', (join) =>
          join
            .onRef('application.person_id', '=', 'event.person_id')
            .onRef('application.id', '=', 'event.application_id'),
        )
        .select(['event.id', 'event.application_id', 'event.note', 'application.company'])
        .where('event.person_id', '=', personId)
        .where('event.id', 'in', chunk)
        .execute(),
    )
    return rows.map(({ id, application_id, note, company }) => ({
      id,
      applicationId: application_id,
      title: company,
      text: note ?? '',
    }))
  }

  async #messages(ids: readonly string[]): Promise<Hit[]> {
    const { db, personId } = this.#source
    const rows = await inChunks(ids, (chunk) =>
      db
        .selectFrom('message')
        .select(['id', 'application_id', 'subject', 'text'])
        .where('person_id', '=', personId)
        .where('id', 'in', chunk)
        .execute(),
    )
    return rows.map(({ id, application_id, subject, text }) => ({
      id,
      applicationId: application_id,
      title: subject,
      text,
    }))
  }
}
