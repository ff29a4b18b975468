import { join } from 'node:path'
import Database from 'better-sqlite3'
import * as z from 'zod'

const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))

/** What a data folder holds after imports, without ids and times of writing, so that two can be compared. */
export interface Contents {
  applications: string[]
  events: string[]
  messages: string[]
  seen: string[]
  proposals: string[]
  facts: string[]
  byHand: string[]
}

export function contentsOf(dataFolder: string): Contents {
  using database = opened(dataFolder)
  const lines = (query: string) =>
    Rows.parse(database.db.prepare(query).all())
      .map((row) => JSON.stringify(row))
      .sort()
  return {
    applications: lines(`select company, role from application where company not like 'Made by hand %'`),
    events:
      lines(`select a.company, e.kind, e.day, e.fact_key from event e join application a on a.id = e.application_id
      where a.company not like 'Made by hand %'`),
    messages: lines('select fingerprint, is_arranged from message'),
    seen: lines('select id from message_seen'),
    proposals: lines('select group_name, event_kind, day, company, role, state from proposal'),
    facts: lines(`select id, state from fact where id not like 'hand:%'`),
    byHand: Rows.parse(
      database.db.prepare(`select company from application where company like 'Made by hand %'`).all(),
    ).map(({ company }) => String(company)),
  }
}

/** SQLite's own word on the file: `ok`, or what is wrong with it. */
export function integrityOf(dataFolder: string): string {
  using database = opened(dataFolder)
  return String(database.db.pragma('integrity_check', { simple: true }))
}

function opened(dataFolder: string) {
  const db = new Database(join(dataFolder, 'foothold.db'))
  return { db, [Symbol.dispose]: () => db.close() }
}
