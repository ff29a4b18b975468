import { describe, expect, test } from 'vitest'
import { RECEIVED_KINDS, SENT_KINDS } from './mail-kind.ts'
import { type Testimony, trust } from './mail-trust.ts'

const sure: Testimony = {
  kind: 'rejection',
  confidence: 0.99,
  hasClearSentence: true,
  authentication: 'pass',
  fits: 'one',
  hasCompany: true,
  hasRole: true,
  isNews: false,
}
const said = (rest: Partial<Testimony>) => trust({ ...sure, ...rest })

const apply = { kind: 'apply' }
const keep = { kind: 'keep' }
const alone = { kind: 'propose', group: null }

test('[R1] what the person wrote tells only of what they did: never of an answer', () => {
  const answers = new Set<string>(RECEIVED_KINDS)
  expect(SENT_KINDS.filter((kind) => answers.has(kind))).toEqual([])
  expect(said({ kind: 'other' })).toEqual(keep)
})

test('[R13] an application or a follow-up that the person sent applies when sure and placed', () => {
  expect(said({ kind: 'application', fits: 'new' })).toEqual(apply)
  expect(said({ kind: 'application', fits: 'new', hasCompany: false })).toEqual(keep)
  expect(said({ kind: 'application', confidence: 0.7, isNews: true })).toEqual(alone)
  expect(said({ kind: 'follow_up' })).toEqual(apply)
  expect(said({ kind: 'follow_up', fits: 'unclear' })).toEqual(keep)
})

test('[R13] that they withdrew, accepted or declined is asked about, never applied', () => {
  for (const kind of ['withdrawal', 'acceptance', 'decline'] as const) {
    expect(said({ kind, isNews: true })).toEqual(alone)
    expect(said({ kind })).toEqual(keep)
    expect(said({ kind, isNews: true, fits: 'new' })).toEqual(keep)
  }
})

test('[R1] alerts and unrelated mail are left alone', () => {
  expect(said({ kind: 'alert' })).toEqual(keep)
  expect(said({ kind: 'unrelated' })).toEqual(keep)
})

test('[R2] outreach is asked about only while it is news and fairly sure', () => {
  expect(said({ kind: 'outreach', isNews: true })).toEqual(alone)
  expect(said({ kind: 'outreach', isNews: false })).toEqual(keep)
  expect(said({ kind: 'outreach', isNews: true, confidence: 0.7 })).toEqual(keep)
})

test('[R3] a sure receipt applies, also as the first sign of an application', () => {
  expect(said({ kind: 'acknowledgement' })).toEqual(apply)
  expect(said({ kind: 'acknowledgement', fits: 'new' })).toEqual(apply)
  expect(said({ kind: 'acknowledgement', authentication: 'unknown' })).toEqual(apply)
})

test('[R3] unsure receipts are asked together', () => {
  const together = { kind: 'propose', group: 'receipts' }
  expect(said({ kind: 'acknowledgement', confidence: 0.5 })).toEqual(together)
  expect(said({ kind: 'acknowledgement', fits: 'new', hasCompany: false })).toEqual(together)
  expect(said({ kind: 'acknowledgement', fits: 'unclear' })).toEqual(together)
})

test('[R9] nothing but a receipt begins an application without its role', () => {
  const unplaced = { fits: 'new', hasRole: false } as const
  expect(said({ ...unplaced, kind: 'acknowledgement' })).toEqual(apply)
  for (const kind of ['request', 'assessment', 'interview'] as const) expect(said({ ...unplaced, kind })).toEqual(alone)
  expect(said({ ...unplaced, kind: 'update' })).toEqual(keep)
  expect(said({ ...unplaced, kind: 'rejection' })).toEqual({ kind: 'propose', group: 'endings' })
  expect(said({ ...unplaced, kind: 'rejection', hasCompany: false })).toEqual(alone)
})

describe('[R4] a no', () => {
  test('applies when it is clear, certain and cannot be forged', () => {
    expect(said({})).toEqual(apply)
    expect(said({ fits: 'new' })).toEqual(apply)
  })

  test('is asked together with its like when it is clear but nobody vouches for the sender', () => {
    const together = { kind: 'propose', group: 'endings' }
    expect(said({ authentication: 'unknown' })).toEqual(together)
    expect(said({ confidence: 0.7 })).toEqual(together)
  })

  test('is asked alone without a clear sentence, from a doubtful sender, or when it fits several', () => {
    expect(said({ hasClearSentence: false })).toEqual(alone)
    expect(said({ authentication: 'fail' })).toEqual(alone)
    expect(said({ fits: 'unclear' })).toEqual(alone)
  })
})

test('[R5] an offer is always asked about, alone', () => {
  for (const fits of ['one', 'new', 'unclear'] as const) expect(said({ kind: 'offer', fits })).toEqual(alone)
})

test('[R6] what only adds to a story applies when sure', () => {
  for (const kind of ['update', 'request', 'assessment', 'interview'] as const) {
    expect(said({ kind, authentication: 'unknown' })).toEqual(apply)
    expect(said({ kind, fits: 'new' })).toEqual(apply)
  }
})

test('[R6] unsure, it is asked when it is news or fairly sure, and an update never', () => {
  expect(said({ kind: 'interview', confidence: 0.4 })).toEqual(keep)
  expect(said({ kind: 'interview', confidence: 0.4, isNews: true })).toEqual(alone)
  expect(said({ kind: 'interview', confidence: 0.7 })).toEqual(alone)
  expect(said({ kind: 'update', confidence: 0.7, isNews: true })).toEqual(keep)
})
