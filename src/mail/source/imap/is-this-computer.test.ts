import { expect, test } from 'vitest'
import { isThisComputer } from './is-this-computer.ts'

test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost', 'LOCALHOST'])('%s is this computer', (host) => {
  expect(isThisComputer(host)).toBe(true)
})

test.each(['127.0.0.1.example', '10.0.0.1', '0.0.0.0', '::', 'localhost.example', 'imap.localhost', ''])(
  '%s is not',
  (host) => {
    expect(isThisComputer(host)).toBe(false)
  },
)
