import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mail } from '../../../test/mail.ts'
import type { MailKind } from '../../domain/mail-kind.ts'
import type { MailMessage } from '../../domain/message.ts'
import { factsIn } from './facts-in.ts'
import { readingOf } from './reading/reading.ts'

function facts(kind: MailKind, said: Partial<MailMessage>, language = 'en') {
  return factsIn(readingOf(mail(said), language), { kind, company: 'Acme', role: 'Clerk', zone: 'Europe/Berlin' })
}

test.each([
  ['en', 'Your application for Clerk (Req ID: 48213)', '48213'],
  ['en', 'Clerk – R-10482', 'R-10482'],
  ['de', 'Bewerbung als Clerk, Kennziffer 2026/117', '2026/117'],
  ['de', 'R0073315-Werkstudent im Marketing (m/w/d)', 'R0073315'],
  ['fr', 'Candidature – réf. HRC0198', 'HRC0198'],
  ['pl', 'Aplikacja na stanowisko Clerk, nr ref. 300471', '300471'],
])('[M53] finds what is called a requisition number (%s)', (language, subject, requisition) => {
  expect(facts('acknowledgement', { subject }, language).requisition).toBe(requisition)
})

test.each([
  'Call us at 030 23125147',
  'Since 1998 we have grown',
  'See you on 12.03.2026',
  '4 Mill Lane, 04109 Leipzig',
])('[M53] takes no other number for one: %s', (text) => {
  expect(facts('acknowledgement', { text }).requisition).toBeNull()
})

test('[M54] the contact is who writes', () => {
  const from = { name: 'Ida Holm', address: 'ida@acme.example' }
  expect(facts('update', { from, text: 'Hi Robin,\n\nmore soon.\n\nBest\nIda' }).contact).toMatchObject(from)
})

test('[M54] else who signs, else who is named to be asked; a team is nobody', () => {
  const from = { name: 'Acme Recruiting Team', address: 'jobs@acme.example' }
  const text = 'Hello,\n\nwe wait for the others.\n\nKind regards\nTom Beck\nHR, Acme'
  expect(facts('update', { from, text }).contact).toMatchObject({ name: 'Tom Beck', address: 'jobs@acme.example' })
  const asked = 'For questions please contact Ida Holm (ida.holm@acme.example).\n\nAcme Recruiting Team'
  expect(facts('update', { from, text: asked }).contact).toMatchObject({
    name: 'Ida Holm',
    address: 'ida.holm@acme.example',
  })
  expect(facts('update', { from, text: 'Kind regards\nAcme Recruiting Team' }).contact).toBeNull()
})

test.each([
  ['en', 'The salary is £48,000 a year.', { min: 48_000, max: 48_000, currency: 'GBP', period: 'year' }],
  ['en', 'We pay €52k to €60k per year.', { min: 52_000, max: 60_000, currency: 'EUR', period: 'year' }],
  ['en', 'Your salary will be $95,000 per year.', { min: 95_000, currency: null, period: 'year' }],
  ['de', 'Das Gehalt beträgt 3.800 Euro brutto im Monat.', { min: 3800, currency: 'EUR', period: 'month' }],
  ['fr', 'La rémunération est de 42 000 € brut par an.', { min: 42_000, currency: 'EUR', period: 'year' }],
  ['pl', 'Wynagrodzenie: 9 500 zł brutto miesięcznie.', { min: 9500, currency: 'PLN', period: 'month' }],
  ['pt', 'O salário é de R$ 8.000 por mês.', { min: 8000, currency: 'BRL', period: 'month' }],
])('[M55] finds the pay (%s): %s', (language, text, pay) => {
  expect(facts('offer', { text }, language).pay).toMatchObject(pay)
})

test.each([
  'We will refund travel expenses of up to €200.',
  'The salary is €50,000 or €60,000 a year; the other site pays €40,000 a year.',
  'There is a sign-on bonus of €5,000.',
  'We have 12,000 employees in 30 countries.',
])('[M55] takes nothing else for pay: %s', (text) => {
  expect(facts('offer', { text }).pay).toBeNull()
})

test.each(['Mit freundlichen Grüßen\nIm Auftrag', 'Freundliche Grüße aus Köln', 'Alles Gute'])(
  '[M54] nobody is called as letters close: %s',
  (closing) => {
    const text = `Guten Tag,\n\nwir melden uns.\n\n${closing}\nJana Lohse`
    expect(facts('update', { text }, 'de').contact).toMatchObject({ name: 'Jana Lohse' })
  },
)

test('[M56] the roles of a list are kept with their numbers', () => {
  const text = 'We have received your applications for:\n\n- Data Analyst (R-1001)\n- Clerk (R-1002)\n\nThank you.'
  expect(facts('acknowledgement', { text }).furtherRoles).toMatchObject([
    { role: 'Data Analyst', requisition: 'R-1001' },
  ])
  expect(facts('update', { text }).furtherRoles).toEqual([])
})

test('[M57] links are kept with what they are for', () => {
  const text = `Take the test here: https://app.codility.com/t/1
Book a time: https://calendly.com/acme/x
Join by video: https://acme.zoom.us/j/123
Check your status on our portal: https://acme.example/portal

Unsubscribe: https://acme.example/u/1
https://acme.example/logo.png`
  expect(facts('assessment', { text }).links.map(({ purpose }) => purpose)).toEqual([
    'test',
    'booking',
    'meeting',
    'portal',
  ])
})

test('[M58] every place lies where the thing stands', () => {
  const text =
    'Acme offers you the role of Clerk. The salary is £48,000 a year. Please sign by 12 March.\n\nBest\nIda Holm'
  const { companyAt, roleAt, pay, deadline, contact } = facts('offer', { text })
  const words = [companyAt, roleAt, pay?.at, deadline?.at, contact?.at].map((at) => at && text.slice(at.start, at.end))
  expect(words).toEqual(['Acme', 'Clerk', '£48,000', '12 March', 'Ida Holm'])
})

const PIECES = [
  ...[
    'Acme & Sons',
    'GmbH',
    "l'Atelier",
    '"Clerk',
    'for the role of',
    'Ihre Bewerbung als',
    'Senior Engineer -',
    'with Ida Holm and',
    '…',
    '(',
  ],
  ...[
    '12 March',
    '03/04/2026',
    'next Tuesday',
    'at 10:00',
    '2-3 pm',
    '(CET)',
    'by',
    'within 5 days',
    '€50,000',
    'to',
    'k',
    'salary',
  ],
  ...[
    'https://x.example/t',
    'a@b.example',
    'Ref',
    'R-1234',
    '\n',
    '\n\n',
    ' ',
    'or',
    '?',
    '.',
    ':',
    '- ',
    '\u0000',
    '\ud800',
    '💥',
  ],
]

test('[M58] whatever is written, nothing fails and every place lies inside', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' '))
  const kind = fc.constantFrom<MailKind>('interview', 'assessment', 'offer', 'acknowledgement', 'request')
  fc.assert(
    fc.property(text, kind, fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'), (said, as, language) => {
      const { interviews, offeredTimes, deadline, pay, links, contact, furtherRoles } = facts(
        as,
        { text: said },
        language,
      )
      const stated = [...interviews, ...offeredTimes, ...links, ...furtherRoles, deadline, pay, contact]
      for (const { at } of stated.filter((each) => each !== null)) {
        if (at) expect(at.start >= 0 && at.start < at.end && at.end <= said.length).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test.each(PIECES)('[M58] a text of nothing but %j is read quickly', (piece) => {
  const text = `${piece} `.repeat(Math.ceil(200_000 / (piece.length + 1))).slice(0, 200_000)
  const took = [0, 1, 2].map(() => {
    const began = performance.now()
    facts('assessment', { text, subject: text.slice(0, 1000) })
    return performance.now() - began
  })
  expect(Math.min(...took)).toBeLessThan(100)
})
