import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { KEY_BYTES, seal, unseal } from './seal.ts'

const key = randomBytes(KEY_BYTES)

test('[M46] what is sealed is opened with its key, about what it was sealed, and by nothing else', () => {
  const sealed = seal('a password', key, 'imap.example')
  expect(sealed).not.toContain(Buffer.from('a password').toString('base64url'))
  expect(unseal(sealed, key, 'imap.example')).toBe('a password')
  expect(unseal(sealed, key, 'evil.example')).toBeNull()
  expect(unseal(sealed, randomBytes(KEY_BYTES), 'imap.example')).toBeNull()
  expect(unseal(sealed, Buffer.alloc(0), 'imap.example')).toBeNull()
})

test('[M46] what was damaged is not opened', () => {
  const sealed = Buffer.from(seal('a password', key, ''), 'base64url')
  for (const at of [0, 13, sealed.length - 1]) {
    const damaged = Buffer.from(sealed)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    expect(unseal(damaged.toString('base64url'), key, '')).toBeNull()
  }
  expect(unseal('', key, '')).toBeNull()
})

test('[M46] the same password never looks the same', () => {
  expect(seal('a password', key, '')).not.toBe(seal('a password', key, ''))
})
