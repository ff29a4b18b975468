import { expect, test } from 'vitest'
import { mail } from '../../../../test/mail.ts'
import type { MailMessage } from '../../../domain/message.ts'
import { readingOf } from '../reading/reading.ts'
import { roleIn } from './role.ts'

const role = (said: Partial<MailMessage>, language = 'en', company: string | null = null) =>
  roleIn(readingOf(mail(said), language), company)

test.each([
  [
    'en',
    'Thank you for applying for the Registered Nurse, Night Shift position at Oak.',
    'Registered Nurse, Night Shift',
  ],
  [
    'en',
    'Your application for Research Associate in Marine Biology has been received.',
    'Research Associate in Marine Biology',
  ],
  ['en', 'We received your application for the job "Junior C++ Developer".', 'Junior C++ Developer'],
  [
    'de',
    'Ihre Bewerbung als Projektleiter Tiefbau (m/w/d) bei Nordlicht ist eingegangen.',
    'Projektleiter Tiefbau (m/w/d)',
  ],
  [
    'de',
    'Sie haben sich auf die Stelle Referent für Öffentlichkeitsarbeit beworben.',
    'Referent für Öffentlichkeitsarbeit',
  ],
  [
    'fr',
    'Nous avons reçu votre candidature au poste de Chargée de communication chez Orée.',
    'Chargée de communication',
  ],
  [
    'es',
    'Hemos recibido tu candidatura para el puesto de Técnico de mantenimiento en Nube.',
    'Técnico de mantenimiento',
  ],
  ['it', 'Grazie per la candidatura alla posizione di Addetto alle vendite presso Acqua.', 'Addetto alle vendite'],
  ['nl', 'Bedankt voor je sollicitatie op de functie Administratief medewerker bij Kade.', 'Administratief medewerker'],
  ['pt', 'Recebemos a sua candidatura à vaga de Assistente administrativo na Nuvem.', 'Assistente administrativo'],
  ['pl', 'Dziękujemy za aplikację na stanowisko Specjalista ds. zakupów w firmie Tartak.', 'Specjalista ds. zakupów'],
])('[M28] a title behind the phrases of its language (%s): %s', (language, text, title) => {
  expect(role({ text }, language)).toBe(title)
})

test.each([
  ['Product Designer at Brightwater', 'Product Designer'],
  ['Application for Barista - Oak', 'Barista'],
  ['R-10482 Site Reliability Engineer', 'Site Reliability Engineer'],
  ['Electrician – change of plan', 'Electrician'],
])('[M28] a title in a subject: %s', (subject, title) => {
  expect(role({ subject }, 'en', 'Oak')).toBe(title)
})

test('[M28] the employer is no title, and neither is who signs', () => {
  expect(role({ subject: 'Brightwater', text: 'Best\nTom Beck\nHead of Finance' }, 'en', 'Brightwater')).toBeNull()
  expect(
    role({ text: 'Thank you for your interest in Brightwater. We will call you on 12 March.' }, 'en', 'Brightwater'),
  ).toBeNull()
})

test('[M28] the number of the posting may be glued to the title', () => {
  expect(role({ subject: 'R0073315-Werkstudent im Marketing (m/w/d)' }, 'de')).toBe('Werkstudent im Marketing (m/w/d)')
})

test('[M28] a title below a number, above dots, or as a system lists it', () => {
  const board =
    'Your application was sent to Oak\n\nOak\nJunior Site Engineer (.NET and Angular (or React Native))\nOak · Leeds (On-site)'
  expect(role({ subject: 'Your application was sent to Oak', text: board }, 'en', 'Oak')).toBe(
    'Junior Site Engineer (.NET and Angular (or React Native))',
  )
  const listed =
    'We regret to inform you of our decision.\n\nJob Application: Robin Sander - 69073 Site Manager on 01/19/2026'
  expect(role({ subject: 'Oak', text: listed })).toBe('Site Manager')
})

test('[M28] what is in small letters behind "job" is a title only if nothing better is', () => {
  const text = 'Thank you for applying.\n\nYou may set up a job agent in our portal.'
  expect(role({ subject: 'Your application for Intern, Site Planner', text })).toBe('Intern, Site Planner')
})
