import { expect, test } from 'vitest'
import type { Application } from './application.ts'
import { merged } from './merging.ts'

const bare: Application = {
  id: 'kept',
  searchId: 'search',
  company: 'Northwind',
  role: '',
  postingUrl: null,
  postingText: null,
  place: null,
  workMode: null,
  pay: null,
  channel: 'other',
  whereFound: null,
  resumeVersion: null,
  tags: ['design'],
  previousId: null,
  createdAt: '2026-03-02T00:00:00.000Z',
}

test('[A3] merging fills what is empty and unites tags', () => {
  const other: Application = {
    ...bare,
    id: 'other',
    company: 'Northwind GmbH',
    role: 'Product designer',
    place: 'Leipzig',
    channel: 'referral',
    tags: ['design', 'near home'],
    createdAt: '2026-03-01T00:00:00.000Z',
  }
  expect(merged(bare, other)).toEqual({ ...other, id: 'kept', company: 'Northwind' })
})

test('[A3] merging never replaces what the person typed in the entry that stays', () => {
  const kept: Application = { ...bare, role: 'UX designer', place: 'Halle', channel: 'cold', workMode: 'remote' }
  const other: Application = {
    ...bare,
    id: 'other',
    role: 'Designer',
    place: 'Leipzig',
    channel: 'referral',
    workMode: 'onsite',
  }
  expect(merged(kept, other)).toEqual(kept)
})

test('[A3] an entry merged into the one that it followed does not follow itself', () => {
  expect(merged(bare, { ...bare, id: 'other', previousId: 'kept' }).previousId).toBeNull()
})
