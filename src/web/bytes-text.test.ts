import { expect, test } from 'vitest'
import { bytesText } from './bytes-text.ts'

test.each([
  [0, '0 kB'],
  [999, '1 kB'],
  [12_000, '12 kB'],
  [3_400_000, '3 MB'],
  [4_240_000_000, '4.2 GB'],
  [20_000_000_000_000, '20,000 GB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(bytesText(bytes)).toBe(words)
})
