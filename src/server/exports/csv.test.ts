import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test('quotes what would break a record', () => {
  expect(csvLine(['a,b', 'say "no"', 'two\nlines', 7, null, 'plain'])).toBe(
    '"a,b","say ""no""","two\nlines",7,,plain\r\n',
  )
})

test('never lets a text run as a formula', () => {
  for (const beginning of ['=', '+', '-', '@', '\t']) {
    expect(csvLine([`${beginning}SUM`])).toBe(`'${beginning}SUM\r\n`)
  }
  expect(csvLine(['\r=SUM(1,2)'])).toBe(`"'\r=SUM(1,2)"\r\n`)
})

test('leaves numbers alone, negative ones too', () => {
  expect(csvLine([-3])).toBe('-3\r\n')
})
