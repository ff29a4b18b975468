import { expect, test } from 'vitest'
import { uidSet } from './uid-set.ts'

test.each([
  [[], ''],
  [[7], '7'],
  [[3, 2, 1], '1:3'],
  [[9, 1, 5, 4, 3], '1,3:5,9'],
])('%j is %s', (uids, set) => {
  expect(uidSet(uids)).toBe(set)
})
