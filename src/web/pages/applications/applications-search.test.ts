import { expect, test } from 'vitest'
import { applicationsSearch, filterOf, narrowings } from './applications-search.ts'

test('what the address does not say, or says wrongly, is left out', () => {
  expect(applicationsSearch({})).toEqual({})
  expect(applicationsSearch({ state: 'gone', stages: ['applied', 'nowhere'], sort: 7, endings: 'rejection' })).toEqual({
    stages: ['applied'],
  })
})

test('a default is not said, so that the same list has the same address', () => {
  expect(applicationsSearch({ state: 'open', sort: 'activity', direction: 'down', q: '', channels: [] })).toEqual({})
})

test('a tag that looks like a number stays a text', () => {
  expect(applicationsSearch({ tag: 2026 })).toEqual({ tag: '2026' })
})

test('how the list is shown is no part of its filter', () => {
  expect(filterOf(applicationsSearch({ look: 'board', q: 'design' }))).toEqual({ q: 'design' })
})

test('the filter counts what narrows, not the order and not the search box', () => {
  const search = applicationsSearch({ q: 'x', sort: 'company', stages: ['offer'], tag: 'dream' })
  expect(narrowings(search)).toBe(2)
})
