import { expect, test } from 'vitest'
import { deadlineIn } from './deadline.ts'

const until = (language: string, text: string, isTask = true) =>
  deadlineIn([{ start: 0, end: text.length, text }], { language, sent: '2026-03-04', zone: null }, { isTask })?.day ??
  null

test.each([
  ['en', 'Please complete the test by Friday.', '2026-03-06'],
  ['en', 'You have 72 hours to finish it.', '2026-03-07'],
  ['en', 'Deadline: 12 March', '2026-03-12'],
  ['de', 'Bitte senden Sie uns die Unterlagen bis zum 12. März.', '2026-03-12'],
  ['de', 'Bitte antworten Sie innerhalb von fünf Tagen.', '2026-03-09'],
  ['fr', 'Merci de passer le test avant le 12 mars.', '2026-03-12'],
  ['es', 'Tienes 72 horas para completarla.', '2026-03-07'],
  ['it', 'La preghiamo di inviarci il documento entro il 12 marzo.', '2026-03-12'],
  ['nl', 'Maak de test uiterlijk 12 maart.', '2026-03-12'],
  ['pt', 'Envie os documentos até 12 de março.', '2026-03-12'],
  ['pl', 'Prosimy o przesłanie dokumentów do dnia 12 marca.', '2026-03-12'],
])('[M52] %s: %s', (language, text, day) => {
  expect(until(language, text)).toBe(day)
})

test.each([
  ['what they will do', 'en', 'We will get back to you by Friday.'],
  ['days of business', 'en', 'Please reply within 5 business days.'],
  ['a day that is over', 'en', 'Please complete the test by 2 March 2026.'],
  ['a day that may be two', 'en', 'Please complete the test by 03/04/2026.'],
  ['Arbeitstage', 'de', 'Bitte antworten Sie innerhalb von 5 Werktagen.'],
])('[M52] takes no deadline from %s', (_, language, text) => {
  expect(until(language, text)).toBeNull()
})

test('[M52] in an offer only what is to be done by then', () => {
  expect(until('en', 'Your contract starts on 1 April 2026.', false)).toBeNull()
  expect(until('en', 'Please sign the contract before 1 April 2026.', false)).toBe('2026-04-01')
})
