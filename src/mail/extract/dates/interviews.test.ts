import { expect, test } from 'vitest'
import { mail } from '../../../../test/mail.ts'
import { readingOf } from '../reading/reading.ts'
import { statementsOf } from '../reading/statements.ts'
import { interviewsIn } from './interviews.ts'

const calendar = { language: 'en', sent: '2026-03-04', zone: 'Europe/Berlin' }

function found(text: string, language = 'en') {
  const reading = readingOf(mail({ text }), language)
  return interviewsIn(reading, statementsOf(text, reading.body), { ...calendar, language })
}

test('[M50] a time that is planned is an interview, with its place and people', () => {
  const text =
    'Your interview with Ida Holm and Tom Beck is confirmed for 12 March at 10:00.\n\nLocation: 4 Mill Lane, Leeds\n\nBest\nIda'
  expect(found(text)).toMatchObject({
    interviews: [
      {
        state: 'planned',
        start: '2026-03-12T09:00:00.000Z',
        place: '4 Mill Lane, Leeds',
        withWhom: 'Ida Holm, Tom Beck',
      },
    ],
    offeredTimes: [],
  })
})

test.each([
  ['en', 'Would Thursday, 12 March at 10:00 suit you?'],
  ['en', 'Please choose one: 12 March at 10:00, 13 March at 11:00'],
  ['de', 'Passt Ihnen der 12. März um 10 Uhr oder der 13. März um 11 Uhr?'],
  ['fr', 'Seriez-vous disponible le 12 mars à 10 h ou le 13 mars à 11 h ?'],
  ['es', '¿Te viene bien el 12 de marzo a las 10:00 o el 13 de marzo a las 11:00?'],
  ['it', 'Preferisce il 12 marzo alle 10:00 o il 13 marzo alle 11:00?'],
  ['nl', 'Schikt 12 maart om 10:00 uur of 13 maart om 11:00 uur?'],
  ['pt', 'Prefere 12 de março às 10h ou 13 de março às 11h?'],
  ['pl', 'Czy odpowiada Pani 12 marca o godz. 10:00 lub 13 marca o godz. 11:00?'],
])('[M50] what is asked about is offered, not planned (%s)', (language, text) => {
  const { interviews, offeredTimes } = found(text, language)
  expect(interviews).toEqual([])
  expect(offeredTimes[0]?.start).toBe('2026-03-12T09:00:00.000Z')
})

test('[M50] what is moved says so, and leaves out the time that no longer holds', () => {
  const text = 'We have to move your interview from Thursday, 5 March at 10:00 to Friday, 6 March at 14:00.'
  expect(found(text).interviews).toMatchObject([{ state: 'moved', start: '2026-03-06T13:00:00.000Z' }])
})

test('[M50] what is cancelled says so', () => {
  const text = 'Your interview on 12 March at 10:00 is cancelled.'
  expect(found(text).interviews).toMatchObject([{ state: 'cancelled', start: '2026-03-12T09:00:00.000Z' }])
})

test('[M50] a time by which to answer is no interview', () => {
  expect(found('Please confirm by 12 March at 10:00.')).toEqual({ interviews: [], offeredTimes: [] })
})

test('[M50] a date above its time is its date', () => {
  expect(found('Date: 12 March 2026\nTime: 10:00\nPlace: Leeds').interviews).toMatchObject([
    { start: '2026-03-12T09:00:00.000Z', place: 'Leeds' },
  ])
})
