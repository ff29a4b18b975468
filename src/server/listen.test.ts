import { once } from 'node:events'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'

const answer = () => undefined

test('a taken port leads to the next free one', async () => {
  const first = await listen(answer, 0)
  const second = await listen(answer, first.port)
  expect(second.port).toBeGreaterThan(first.port)
  for (const { server } of [first, second]) await once(server.close(), 'close')
})

test('only this machine reaches the server', async () => {
  const { server } = await listen(answer, 0)
  expect(server.address()).toMatchObject({ address: '127.0.0.1' })
  await once(server.close(), 'close')
})
