import { expect, test } from 'vitest'
import { inBytes } from './in-bytes.ts'

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [12_345_678, '12.3 MB'],
  [345_000_000, '345 MB'],
  [5_000_000_000_000, '5000 GB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(inBytes(bytes)).toBe(shown)
})
