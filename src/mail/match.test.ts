import { describe, expect, test } from 'vitest'
import type { MatchCandidate } from '../domain/match-candidate.ts'
import type { MailMessage, Understanding } from '../domain/message.ts'
import { NO_FACTS } from '../domain/stated-facts.ts'
import { match } from './match.ts'

const message = (change: Partial<MailMessage> = {}): MailMessage => ({
  fingerprint: 'f',
  messageId: 'm@x',
  references: [],
  from: { name: null, address: 'jobs@acme.example' },
  replyTo: null,
  to: [],
  subject: 'Your application',
  sentAt: '2026-03-03T09:00:00.000Z',
  text: '',
  labels: [],
  authentication: 'unknown',
  isAutomated: false,
  isList: false,
  isFromOwner: false,
  invitations: [],
  ...change,
})
const understanding = (change: Partial<Understanding> = {}): Understanding => ({
  kind: 'rejection',
  confidence: 0.95,
  runnerUp: null,
  company: 'Acme',
  role: null,
  evidence: [],
  evidenceText: [],
  hasClearSentence: true,
  isRoleClosed: false,
  sentOn: null,
  language: 'en',
  facts: NO_FACTS,
  ...change,
})
const candidate = (id: string, change: Partial<MatchCandidate> = {}): MatchCandidate => ({
  id,
  company: 'Acme GmbH',
  role: 'Data Engineer',
  threadIds: [],
  senderDomains: [],
  lastEventOn: '2026-02-20',
  sentOn: '2026-02-20',
  isOpen: true,
  ...change,
})
const receipt = (role: string | null, company: string | null = 'Acme') =>
  understanding({ kind: 'acknowledgement', role, company })

describe('match', () => {
  test('[M30] follows the thread before anything else', () => {
    const candidates = [candidate('a', { company: 'Other', threadIds: ['t@x'] }), candidate('b')]
    expect(match(message({ references: ['t@x'] }), understanding(), candidates)).toEqual({ kind: 'one', id: 'a' })
  })

  test('[M30] finds the requisition number', () => {
    const candidates = [candidate('a', { role: 'R-20418 Analyst' }), candidate('b', { role: 'R-20500 Analyst' })]
    const subject = 'Your application R-20418'
    expect(match(message({ subject }), understanding({ role: 'Analyst' }), candidates)).toEqual({
      kind: 'one',
      id: 'a',
    })
  })

  test('[M30] finds the only application at the company, legal form apart', () => {
    const candidates = [candidate('a'), candidate('b', { company: 'Other' })]
    expect(match(message(), understanding({ company: 'ACME' }), candidates)).toEqual({ kind: 'one', id: 'a' })
  })

  test('[M30] the very name goes before one that only begins alike', () => {
    const candidates = [candidate('a', { company: 'Acme Foods' }), candidate('b')]
    expect(match(message(), understanding({ company: 'Acme' }), candidates)).toEqual({ kind: 'one', id: 'b' })
    expect(match(message(), understanding({ company: 'Acme Foods' }), candidates)).toEqual({ kind: 'one', id: 'a' })
    expect(match(message(), understanding({ company: 'Acme' }), candidates.slice(0, 1))).toEqual({
      kind: 'one',
      id: 'a',
    })
  })

  test('[M30] chooses by role among several at one company, however the title is spelled', () => {
    const candidates = [candidate('a'), candidate('b', { role: 'Product Manager' })]
    const found = match(message(), understanding({ role: 'Data Engineer (m/w/d)' }), candidates)
    expect(found).toEqual({ kind: 'one', id: 'a' })
  })

  test('[M30] asks where several are left', () => {
    const candidates = [candidate('a'), candidate('b', { role: 'Product Manager' })]
    expect(match(message(), understanding(), candidates)).toEqual({ kind: 'unclear', ids: ['a', 'b'] })
  })

  test('[M30] prefers the one that is still open', () => {
    const candidates = [candidate('a', { isOpen: false }), candidate('b', { role: 'Product Manager' })]
    expect(match(message(), understanding(), candidates)).toEqual({ kind: 'one', id: 'b' })
  })

  test("[M30] finds by the employer's own domain, [M24] never by a shared one", () => {
    const own = [candidate('a', { company: 'Acme Robotics', senderDomains: ['acme.example', 'greenhouse.io'] })]
    expect(match(message(), understanding({ company: null }), own)).toEqual({ kind: 'one', id: 'a' })
    const shared = message({ from: { name: null, address: 'no-reply@greenhouse.io' } })
    expect(match(shared, understanding({ company: null }), own)).toMatchObject({ kind: 'new' })
  })

  test('[M30] opens a new application for a receipt about another role', () => {
    expect(match(message(), receipt('Designer'), [candidate('a')])).toMatchObject({ kind: 'new' })
    expect(match(message(), receipt('Data Engineer'), [candidate('a')])).toEqual({ kind: 'one', id: 'a' })
    expect(match(message(), receipt(null), [candidate('a')])).toEqual({ kind: 'one', id: 'a' })
  })

  test('[M30] opens a new application for a receipt after an ending or long after the last word', () => {
    expect(match(message(), receipt('Data Engineer'), [candidate('a', { isOpen: false })])).toMatchObject({
      kind: 'new',
    })
    const old = candidate('a', { lastEventOn: '2025-12-01' })
    expect(match(message(), receipt('Data Engineer'), [old])).toMatchObject({ kind: 'new' })
    expect(match(message(), understanding({ role: 'Data Engineer' }), [old])).toEqual({ kind: 'one', id: 'a' })
  })

  test('[M30] takes an unknown company for a new application', () => {
    expect(match(message(), understanding({ company: 'Nova' }), [candidate('a')])).toMatchObject({ kind: 'new' })
    expect(match(message(), understanding(), [])).toMatchObject({ kind: 'new' })
  })

  test('[M30] asks when only the role speaks for an application', () => {
    const noName = understanding({ company: null, role: 'Data Engineer' })
    expect(match(message({ from: null }), noName, [candidate('a')])).toMatchObject({ kind: 'new' })
    const shared = message({ from: { name: null, address: 'no-reply@greenhouse.io' } })
    expect(match(shared, noName, [candidate('a')])).toEqual({ kind: 'unclear', ids: ['a'] })
  })

  describe('[M32] a recruiter who writes for several clients', () => {
    const recruiter = message({ from: { name: 'Ines Duarte', address: 'ines@talentfold.example' } })
    const atNova = candidate('a', { company: 'Nova', role: 'Analyst', senderDomains: ['talentfold.example'] })

    test('means another application when another client is named', () => {
      expect(match(recruiter, understanding({ company: 'Orbit' }), [atNova])).toMatchObject({ kind: 'new' })
      expect(match(recruiter, understanding({ company: 'Orbit', role: 'Editor' }), [atNova])).toMatchObject({
        kind: 'new',
      })
    })

    test('means the known one when no client is named, or the same role', () => {
      expect(match(recruiter, understanding({ company: null }), [atNova])).toEqual({ kind: 'one', id: 'a' })
      expect(match(recruiter, understanding({ company: 'Talentfold' }), [atNova])).toEqual({ kind: 'one', id: 'a' })
      expect(match(recruiter, understanding({ company: 'Orbit', role: 'Analyst' }), [atNova])).toEqual({
        kind: 'one',
        id: 'a',
      })
    })
  })

  test('[M30] mail that is older than an application belongs to another one, which it does not follow', () => {
    const later = candidate('later', { sentOn: '2026-06-01', lastEventOn: '2026-06-20' })
    expect(match(message(), receipt('Data Engineer'), [later])).toEqual({ kind: 'new', previousId: null })
    expect(match(message(), understanding({ role: 'Data Engineer' }), [later])).toEqual({
      kind: 'new',
      previousId: null,
    })
    const answeredLater = candidate('answered', { sentOn: null, lastEventOn: '2026-06-01', isOpen: false })
    expect(match(message(), receipt('Data Engineer'), [answeredLater])).toEqual({ kind: 'one', id: 'answered' })
  })

  test('[M33] a receipt for a role that was tried before begins another try, linked to the last one', () => {
    const first = candidate('a', { isOpen: false, sentOn: '2024-05-01', lastEventOn: '2024-05-20' })
    const second = candidate('b', { isOpen: false, sentOn: '2025-05-01', lastEventOn: '2025-06-20' })
    expect(match(message(), receipt('Data Engineer'), [first, second])).toEqual({ kind: 'new', previousId: 'b' })
    expect(match(message(), receipt('Designer'), [first, second])).toEqual({ kind: 'new', previousId: null })
  })
})
