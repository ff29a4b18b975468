import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { companyKey, isSameCompany } from './company-name.ts'
import { folded } from './folded.ts'

test.each([
  ['Müller & Söhne GmbH', 'Muller & Sohne'],
  ['Acme, Inc.', 'ACME'],
  ['Siemens AG', 'siemens'],
  ['The Browser Company', 'Browser Company'],
  ['DeepMind', 'Deep Mind Ltd.'],
  ['Nordlicht GmbH & Co. KG', 'Nordlicht'],
  ['Allegro Sp. z o.o.', 'Allegro'],
  ['Kestrel Labs (Berlin)', 'Kestrel Labs'],
])('[A2] %s is the same company as %s', (one, other) => {
  expect(isSameCompany(one, other)).toBe(true)
})

test.each([
  ['Northwind', 'Northwood'],
  ['Sage', 'S'],
  ['Co', 'Inc'],
  ['', ''],
])('[A2] %s is not %s', (one, other) => {
  expect(isSameCompany(one, other)).toBe(false)
})

test('[A2] a name is never reduced to nothing', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      fc.pre(folded(name) !== '')
      expect(companyKey(name)).not.toBe('')
    }),
  )
})

test('[X1] folding finds what people type on another keyboard, and folding twice changes nothing', () => {
  expect(folded('  Zürich  Straße ')).toBe('zurich strasse')
  expect(folded('Łódź Ørsted')).toBe('lodz orsted')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text))
    }),
  )
})
