import { join } from 'node:path'
import type { Application } from '../src/domain/application/application.ts'
import { addDays } from '../src/domain/day.ts'
import type { EventKind, TimelineEvent } from '../src/domain/event.ts'
import { type Chance, chance } from '../src/server/example/chance.ts'
import { stableId } from '../src/server/example/stable-id.ts'
import { openStore } from '../src/store/store.ts'
import { employer, role } from '../test/worlds/mailbox/employers.ts'

const BATCH = 500
const COURSES: readonly [readonly EventKind[], ...(readonly EventKind[])[]] = [
  ['sent'],
  ['sent', 'acknowledgement'],
  ['sent', 'acknowledgement'],
  ['sent', 'acknowledgement', 'rejection'],
  ['sent', 'acknowledgement', 'assessment', 'rejection'],
  ['sent', 'acknowledgement', 'request', 'filed_silent'],
]
const WORDS: readonly [string, ...string[]] = [
  'river',
  'garden',
  'Überblick',
  'ledger',
  'compass',
  'Straße',
  'harbour',
  'lantern',
]

/** Fills a data folder with a search of `count` applications, each with its timeline and a note, through the store. */
export async function manyApplications(dataFolder: string, count: number): Promise<void> {
  await using store = await openStore({ path: join(dataFolder, 'foothold.db'), personId: 'owner' })
  const by = chance(count)
  const startedOn = addDays(new Date().toISOString().slice(0, 10), -400)
  const search = {
    id: stableId(`${startedOn}T08:00:00.000Z`, by),
    name: 'Bench',
    startedOn,
    endedOn: null,
    leftNoMail: null,
  }
  await store.write({ name: 'add_search' }, (to) => to.searches.add(search))
  await store.write({ name: 'begin' }, (to) => to.settings.change({ begunAt: `${startedOn}T08:00:00.000Z` }))
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, n) =>
      made(from + n, search.id, startedOn, by),
    )
    await store.write({ name: 'import', subject: 'bench' }, async (to) => {
      await to.applications.add(...batch.map(({ application }) => application))
      await to.events.recordAll(
        batch.flatMap(({ application, events }) => events.map((event) => ({ applicationId: application.id, event }))),
      )
    })
  }
}

function made(n: number, searchId: string, startedOn: string, by: Chance) {
  const { company, language } = employer(n)
  const day = addDays(startedOn, by.between(0, 380))
  const application: Application = {
    id: stableId(`${day}T10:00:00.000Z`, by),
    searchId,
    company: `${company} ${n}`,
    role: role(n, language),
    postingUrl: `https://jobs.example/${n}`,
    postingText: Array.from({ length: 60 }, () => by.pick(WORDS)).join(' '),
    place: by.pick(['Berlin', 'Hamburg', 'Remote', 'München']),
    workMode: by.pick(['hybrid', 'remote', 'onsite']),
    pay: null,
    channel: by.pick(['cold', 'company_site', 'referral', 'recruiter']),
    whereFound: by.pick(['a board', 'a friend', 'their page']),
    resumeVersion: 'v1',
    tags: by.happens(20) ? [by.pick(WORDS)] : [],
    previousId: null,
    createdAt: `${day}T10:00:00.000Z`,
  }
  const events = by.pick(COURSES).map((kind, place) => event(kind, addDays(day, place * by.between(1, 9)), by))
  return { application, events }
}

function event(kind: EventKind, day: string, by: Chance): TimelineEvent {
  const id = stableId(`${day}T11:00:00.000Z`, by)
  return {
    id,
    kind,
    day,
    instant: null,
    origin: 'hand',
    factKey: `hand:${id}`,
    messageId: null,
    interview: null,
    amount: null,
    deadline: null,
    note: by.happens(30) ? Array.from({ length: 12 }, () => by.pick(WORDS)).join(' ') : null,
  }
}
