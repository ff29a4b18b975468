import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings the data lies where the platform keeps data', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ port: 4747, logLevel: 'info', token: undefined })
  expect(config.dataFolder).toMatch(/foothold/)
})

test('the data folder is a whole path', () => {
  expect(readConfig({ FOOTHOLD_DATA: 'somewhere' }).dataFolder).toMatch(/^\/.*\/somewhere$/)
})

test.each([
  ['FOOTHOLD_PORT', 'many'],
  ['FOOTHOLD_PORT', '70000'],
  ['FOOTHOLD_PORT', ''],
  ['FOOTHOLD_LOG', 'loud'],
  ['FOOTHOLD_TOKEN', 'short'],
  ['FOOTHOLD_DATA', ''],
])('%s=%s is refused by name', (field, value) => {
  expect(() => readConfig({ [field]: value })).toThrow(expect.objectContaining({ code: 'invalid', values: { field } }))
})
