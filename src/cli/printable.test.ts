import { expect, test } from 'vitest'
import { printable, printableLine } from './printable.ts'

test.each([
  ['\u001b]0;owned\u0007title', ']0;ownedtitle'],
  ['\u001b[31mred\u001b[0m', '[31mred[0m'],
  ['\u009b2J', '2J'],
  ['over\rwritten', 'over\nwritten'],
  ['tab\there', 'tab here'],
  ['abc\u202edcba\u2066', 'abcdcba'],
  ['null\u0000', 'null'],
])('what speaks to the terminal is taken out of %j', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

test('lines stay lines, and umlauts and emoji stay what they are', () => {
  expect(printable('Grüße\naus Köln 👋🏽')).toBe('Grüße\naus Köln 👋🏽')
  expect(printableLine(' one\r\n  two ')).toBe('one two')
})
