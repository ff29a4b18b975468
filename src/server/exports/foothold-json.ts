import type { Instant } from '../../domain/day.ts'
import type { Message } from '../../domain/message.ts'
import type { Store } from '../../store/store.ts'
import { everyApplication } from './every-application.ts'

const PAGE = 100

/**
 * All that is kept, in parts that together are one JSON document: `format` and `version` say how to read it, then
 * settings, searches, views, accounts by their address, open proposals, what corrections taught, applications each with its timeline,
 * and messages. What is in the bin is left out.
 */
export async function* footholdJson(store: Store, exportedAt: Instant): AsyncGenerator<string> {
  const head = await store.read(async ({ settings, searches, views, accounts, proposals, teachings }) => ({
    format: 'foothold',
    version: 1,
    exportedAt,
    settings: await settings.get(),
    searches: await searches.list(),
    views: await views.list(),
    accounts: (await accounts.list()).map(({ address, host }) => ({ address, host })),
    proposals: await proposals.waiting(),
    teachings: await teachings.list(),
  }))
  yield `${JSON.stringify(head).slice(0, -1)},"applications":`
  yield* jsonArray(applications(store))
  yield ',"messages":'
  yield* jsonArray(messages(store))
  yield '}\n'
}

async function* jsonArray(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const item of items) {
    yield before + JSON.stringify(item)
    before = ',\n'
  }
  yield before === '[\n' ? '[]' : '\n]'
}

async function* applications(store: Store): AsyncGenerator<unknown> {
  for await (const { application, timeline } of everyApplication(store)) yield { ...application, timeline }
}

async function* messages(store: Store): AsyncGenerator<Message> {
  for (let page = await messagesAfter(store, null); page.length > 0; ) {
    yield* page
    page = await messagesAfter(store, page.at(-1)?.id ?? null)
  }
}

function messagesAfter(store: Store, id: string | null): Promise<Message[]> {
  return store.read(({ messages }) => messages.page(id, PAGE))
}
