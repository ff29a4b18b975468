import { describe, expect, test } from 'vitest'
import { mail } from '../../../../test/mail.ts'
import type { MailMessage } from '../../../domain/message.ts'
import { readingOf } from '../reading/reading.ts'
import { companyIn } from './company.ts'

const company = (said: Partial<MailMessage>, language = 'en') => companyIn(readingOf(mail(said), language))
const from = (name: string | null, address: string) => ({ name, address })

describe('[M28] a company behind the phrases of its language', () => {
  test.each([
    ['en', 'Thank you for applying to Halloran & Pike.', 'Halloran & Pike'],
    ['en', 'We received your application for the Clerk role at Tilde Systems, Inc.', 'Tilde Systems, Inc.'],
    ['en', 'Your interest in St. Brendan’s Hospital Trust is much appreciated.', "St. Brendan's Hospital Trust"],
    ['de', 'Vielen Dank für Ihre Bewerbung bei der Müller & Söhne GmbH & Co. KG.', 'Müller & Söhne GmbH & Co. KG'],
    ['de', 'Ihre Bewerbung bei Zahnarztpraxis Dr. Weiß ist eingegangen.', 'Zahnarztpraxis Dr. Weiß'],
    ['fr', 'Merci d’avoir postulé chez L’Atelier du Pain.', "L'Atelier du Pain"],
    ['es', 'Hemos recibido tu candidatura en Talleres Ibarra e Hijos.', 'Talleres Ibarra e Hijos'],
    ['it', 'Grazie per la tua candidatura presso Officine Bertani S.r.l.', 'Officine Bertani S.r.l.'],
    ['nl', 'Bedankt voor je sollicitatie bij van der Berg Logistics B.V.', 'van der Berg Logistics B.V.'],
    ['pt', 'Recebemos a sua candidatura na Construtora Irmãos Leal Ltda.', 'Construtora Irmãos Leal Ltda.'],
    ['pl', 'Dziękujemy za aplikację w firmie Zakłady Metalowe Wrzos Sp. z o.o.', 'Zakłady Metalowe Wrzos Sp. z o.o.'],
  ])('%s: %s', (language, text, name) => {
    expect(company({ text }, language)).toBe(name)
  })
})

test.each([
  ['Brightwater Careers', 'no-reply@hire.lever.co', 'Brightwater'],
  ['Jana von Kita Regenbogen', 'jana@kita-regenbogen.example', 'Kita Regenbogen'],
  ['Grace Lowe | Harbour & Vale LLP', 'grace@ashbyhq.com', 'Harbour & Vale LLP'],
  ['Marsh, Teller and Sons Hiring Team', 'no-reply@ashbyhq.com', 'Marsh, Teller and Sons'],
  ['Polskie Wiatraki via Pracuj.pl', 'noreply@pracuj.pl', 'Polskie Wiatraki'],
])('[M24] the display name of a shared sender tells the employer: %s', (name, address, wanted) => {
  expect(company({ from: from(name, address), text: 'We received your application.' })).toBe(wanted)
})

test('[M24] so does its tenant, as the text spells it', () => {
  const text = 'Thank you. Your Palo Verde Foods recruiting team'
  expect(company({ from: from('Workday', 'paloverdefoods@myworkday.com'), text })).toBe('Palo Verde Foods')
})

test.each([
  ['LinkedIn', 'jobs-noreply@linkedin.com'],
  ['Indeed Apply', 'indeedapply@indeed.com'],
  ['Workday', 'noreply@myworkday.com'],
  ['Infojobs', 'noreply@infojobs.example'],
])('[M24] who only passes a message on is not the employer: %s', (name, address) => {
  expect(company({ from: from(name, address), text: 'Your application was received.' })).toBeNull()
  expect(company({ from: from(name, address), subject: 'Your application was sent to Quillon' })).toBe('Quillon')
})

test('[M28] the domain of its own is written as the text spells it', () => {
  const sender = from('Recruiting', 'jobs@mueller-soehne.example')
  expect(company({ from: sender, text: 'Mit freundlichen Grüßen\nMüller & Söhne GmbH' }, 'de')).toBe(
    'Müller & Söhne GmbH',
  )
  expect(company({ from: sender, text: 'Wir melden uns.' }, 'de')).toBe('Mueller Soehne')
})

test('[M28] of an agency and its client the client is the employer', () => {
  const agency = from('Tom Beck', 'tom@hartley-recruitment.example')
  const text = 'our client Osterby Foods would like to meet you.\n\nTom Beck\nHartley Recruitment'
  expect(company({ from: agency, text })).toBe('Osterby Foods')
  expect(company({ from: agency, text: 'I have some roles for you.\n\nTom Beck\nHartley Recruitment' })).toMatch(
    /^Hartley/,
  )
})

test('[M28] "im Auftrag" names a client, unless somebody signs with it', () => {
  const sender = from('Personalamt', 'bewerbungen@rotenau.example')
  const text = (end: string) => `Sehr geehrte Frau Kern,\n\nwir haben Ihre Bewerbung erhalten.\n\n${end}`
  expect(company({ from: sender, text: text('Mit freundlichen Grüßen\nIm Auftrag\nJana Lohse') }, 'de')).toBe('Rotenau')
  expect(company({ text: text('Im Auftrag von Osterby Foods laden wir Sie ein.') }, 'de')).toBe('Osterby Foods')
})

test('[M28] a town behind a title is no employer, nor is what somebody may be hired as', () => {
  const said = { from: from('Jobat', 'noreply@jobat.be'), subject: 'Bevestiging' }
  const text = 'Je sollicitatie voor Jurist bij Noord N.V. in Utrecht is goed verzonden.'
  expect(company({ ...said, text }, 'nl')).toBe('Noord N.V.')
})

test('[M28] who shows a name like a person’s is the employer if the text says so', () => {
  const said = { from: from('Steuerkanzlei Hübner', 'no-reply@ashbyhq.com') }
  const text = 'Hi Robin,\n\ndanke für dein Interesse an Steuerkanzlei Hübner.\n\nAlles Gute\nJana'
  expect(company({ ...said, text }, 'de')).toBe('Steuerkanzlei Hübner')
})

test('[M28] neither the reader, nor the role, nor a heading is an employer', () => {
  const to = [from('Robin Sander', 'robin@mail.example')]
  const text = 'Hi Robin,\n\nthank you for applying for Site Manager.'
  expect(company({ to, subject: 'Robin Sander - Site Manager', text })).toBeNull()
  expect(company({ subject: 'Confirmation: Site Manager', text })).toBeNull()
})
