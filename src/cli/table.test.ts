import { expect, test } from 'vitest'
import { table } from './table.ts'

const WIDE = Number.POSITIVE_INFINITY

test('columns are as wide as their widest cell', () => {
  expect(
    table(
      ['Company', 'Role'],
      [
        ['Zoo', 'Keeper'],
        ['Lighthouse', 'Guard'],
      ],
      WIDE,
    ),
  ).toBe('Company     Role\nZoo         Keeper\nLighthouse  Guard\n')
})

test('on a narrow terminal the widest column gives way, with an ellipsis', () => {
  const shown = table(['Id', 'Company'], [['1', 'A company with quite a long name']], 20)
  expect(shown.split('\n').every((line) => line.length <= 20)).toBe(true)
  expect(shown).toContain('A company with…')
})

test('letters that take two columns keep the next column straight', () => {
  const [, wide = '', plain = ''] = table(
    ['A', 'B'],
    [
      ['株式会社', 'x'],
      ['abcdefgh', 'y'],
    ],
    WIDE,
  ).split('\n')
  expect(wide).toBe('株式会社  x')
  expect(plain).toBe('abcdefgh  y')
})

test('a cell cannot break out of its line or speak to the terminal', () => {
  const shown = table(['A', 'B'], [['one\ntwo\u001b[2Jthree\u0007', 'x\u202ey']], WIDE)
  expect(shown).toBe('A                B\none two[2Jthree  xy\n')
})
