import { describe, expect, test } from 'vitest'
import { account, importReport } from '../../../../test/store/builders.ts'
import type { ImportState } from '../../../domain/import.ts'
import { type Candidate, hindranceOf, nextStretch } from './next-stretch.ts'

function candidate(name: string, state: ImportState | null, rest: Partial<Candidate> = {}): Candidate {
  const known = account({ userName: name })
  const firstYear = state === null ? null : importReport({ state, accountId: known.id })
  return {
    account: known,
    firstYear,
    isTakenBack: false,
    isUp: true,
    wantsLook: false,
    hasYearsLeft: false,
    ...rest,
  }
}

const unfinished = (...candidates: Candidate[]) =>
  candidates.flatMap(({ firstYear }) =>
    firstYear && !['done', 'cancelled'].includes(firstYear.state) ? [firstYear] : [],
  )
const next = (...candidates: Candidate[]) => nextStretch(candidates, unfinished(...candidates))

describe('[M48] what is read next', () => {
  const fresh = candidate('fresh', null)
  const looking = candidate('looking', 'done', { wantsLook: true, hasYearsLeft: true })
  const older = candidate('older', 'done', { hasYearsLeft: true })
  const reading = candidate('reading', 'reading')
  const asking = candidate('asking', 'asking')

  test('is an unfinished import, then new mail, then a first year, then earlier years', () => {
    expect(next(older, fresh, looking, reading)).toMatchObject({ kind: 'go_on', account: reading.account })
    expect(next(older, fresh, looking)).toMatchObject({ kind: 'new', account: looking.account })
    expect(next(older, fresh)).toMatchObject({ kind: 'begin', account: fresh.account })
    expect(next(older)).toMatchObject({ kind: 'older', account: older.account })
    expect(next()).toBeNull()
  })

  test('is nothing while an import asks, or an import of a file runs', () => {
    expect(next(asking, looking, older, fresh)).toBeNull()
    expect(nextStretch([looking], [importReport()])).toBeNull()
    expect(hindranceOf(asking, null)).toBe('asking')
    expect(hindranceOf(looking, null)).toBe('queued')
  })

  test('is nothing of an account that cannot be reached', () => {
    const down = { isUp: false }
    expect(next({ ...looking, ...down }, { ...fresh, ...down })).toBeNull()
    expect(next({ ...reading, ...down }, looking)).toBeNull()
  })

  test('is nothing of one whose import was cancelled or taken back', () => {
    const held = [
      candidate('cancelled', 'cancelled', { wantsLook: true }),
      candidate('undone', 'done', { wantsLook: true, isTakenBack: true }),
    ]
    expect(next(...held)).toBeNull()
    for (const each of held) expect(hindranceOf(each, null)).toBe('resting')
  })

  test('is nothing, and nothing hinders, once all is read', () => {
    const idle = candidate('idle', 'done')
    expect(next(idle)).toBeNull()
    expect(hindranceOf(idle, null)).toBeNull()
  })
})
