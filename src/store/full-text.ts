import type { Sqlite } from './dialect.ts'

export type DocumentKind = 'application' | 'note' | 'message'

/** One thing that can be found: folded text only, the title counting more than the body. */
export interface Document {
  kind: DocumentKind
  id: string
  title: string
  body: string
}

/** The index behind the search, the same on every database; each call is part of the transaction at hand. */
export interface FullText {
  put(document: Document): Promise<void>
  remove(kind: DocumentKind, id: string): Promise<void>
  /** What holds words that begin with every one of `words` (folded, letters and digits only), best first. */
  find(words: readonly string[], limit: number): Promise<{ kind: DocumentKind; id: string }[]>
  /** All that is indexed, as `kind:id`. */
  keys(): Promise<Set<string>>
  clear(): Promise<void>
}

const TABLES = `
  create table if not exists full_text_document (
    number integer primary key, person_id text not null, kind text not null, id text not null,
    unique (person_id, kind, id)
  );
  create virtual table if not exists full_text using fts5 (
    title, body, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
  );
`

/** FTS5 keeps the index without the text, which stands in its own tables already. */
export function openFullText(sqlite: Sqlite, personId: string): FullText {
  sqlite.exec(TABLES)
  const number = sqlite
    .prepare<string[], number>('select number from full_text_document where person_id = ? and kind = ? and id = ?')
    .pluck()
  const add = sqlite
    .prepare<string[], number>('insert into full_text_document (person_id, kind, id) values (?, ?, ?) returning number')
    .pluck()
  const write = sqlite.prepare('insert into full_text (rowid, title, body) values (?, ?, ?)')
  const erase = sqlite.prepare('delete from full_text where rowid = ?')
  const forget = sqlite.prepare('delete from full_text_document where number = ?')
  const search = sqlite.prepare<[string, string, number], { kind: DocumentKind; id: string }>(
    `select document.kind, document.id from full_text
     join full_text_document as document on document.number = full_text.rowid
     where full_text match ? and document.person_id = ? order by bm25(full_text, 8, 1), document.number desc limit ?`,
  )
  const all = sqlite
    .prepare<string[], string>(`select kind || ':' || id from full_text_document where person_id = ?`)
    .pluck()

  return {
    async put({ kind, id, title, body }) {
      const known = number.get(personId, kind, id)
      if (known !== undefined) erase.run(known)
      write.run(known ?? add.get(personId, kind, id), title, body)
    },
    async remove(kind, id) {
      const known = number.get(personId, kind, id)
      if (known === undefined) return
      erase.run(known)
      forget.run(known)
    },
    async find(words, limit) {
      if (words.length === 0) return []
      return search.all(words.map((word) => `"${word}"*`).join(' '), personId, limit)
    },
    async keys() {
      return new Set(all.all(personId))
    },
    async clear() {
      sqlite
        .prepare('delete from full_text where rowid in (select number from full_text_document where person_id = ?)')
        .run(personId)
      sqlite.prepare('delete from full_text_document where person_id = ?').run(personId)
      // A deleted entry leaves its words in the index until parts of it are merged; this removes them.
      sqlite.prepare(`insert into full_text (full_text) values ('optimize')`).run()
    },
  }
}
