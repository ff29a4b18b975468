import { expect, test } from 'vitest'
import { LiveView } from './live-view.ts'

test('tells what changes from the moment of asking, also before anybody waits', async () => {
  const view = new LiveView<number>()
  view.tell(1)
  const changes = view.changes()
  view.tell(2)
  expect(await changes.next()).toEqual({ value: 2, done: false })
})

test('a slow listener misses states in between, never the last one', async () => {
  const view = new LiveView<number>()
  const changes = view.changes()
  for (const state of [1, 2, 3]) view.tell(state)
  expect(await changes.next()).toEqual({ value: 3, done: false })
})

test('ends when nobody listens any more', async () => {
  const listening = new AbortController()
  const changes = new LiveView<number>().changes(listening.signal)
  const next = changes.next()
  listening.abort()
  expect(await next).toEqual({ value: undefined, done: true })
})
