import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Explanation, explain } from './explain.ts'

const corpus = join(import.meta.dirname, '../../test/corpus')

test('explains every message, unrelated ones too', async () => {
  const explained: Explanation[] = []
  const paths = ['role-cancelled.eml', 'parcel-unfortunately.eml'].map((name) => join(corpus, name))
  for await (const explanation of explain(paths)) explained.push(explanation)
  expect(explained).toMatchObject([
    { messageId: 'a1@mail.example', kind: 'rejection', company: 'Orchard Foods', role: 'Food Chemist' },
    { kind: 'unrelated', company: null, role: null },
  ])
  expect(explained[0]?.evidence.join(' ')).toContain('this position has been cancelled')
})
