import { describe, expect, test } from 'vitest'
import { factKey } from './facts.ts'
import { parseMessage } from './parse-message.ts'
import { understand } from './understand.ts'

const read = async (text: string, subject = 'Your application', from = 'Acme <jobs@acme.example>') =>
  parseMessage(Buffer.from(`From: ${from}\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`))
const understood = async (text: string, subject?: string, from?: string) => understand(await read(text, subject, from))

describe('understand', () => {
  test('[M25] conditions tell of nothing', async () => {
    const text =
      'We have received your application. If there is a match, we will invite you to an interview and an assessment.'
    expect((await understood(text)).kind).toBe('acknowledgement')
  })

  test('[M25] a refusal before a condition is a refusal', async () => {
    const text = 'We have decided to move forward with other candidates, but should a role open up, we may contact you.'
    expect(await understood(text)).toMatchObject({ kind: 'rejection', hasClearSentence: true })
  })

  test.each([
    ['Unfortunately we are unable to invite you to an interview for this position.', 'rejection'],
    ['Unfortunately we have to postpone our interview for the role; would Tuesday suit you?', 'interview'],
    [
      'We are unable to proceed with your application until you send us your documents. Please upload your certificate.',
      'request',
    ],
    ['Leider müssen wir das Vorstellungsgespräch für die Stelle auf einen anderen Termin verschieben.', 'interview'],
    [
      'Leider können wir Ihnen für diese Stelle keine Zusage geben. Wir wünschen Ihnen alles Gute für Ihren weiteren Weg.',
      'rejection',
    ],
  ] as const)('[M25] %s', async (text, kind) => {
    expect((await understood(text)).kind).toBe(kind)
  })

  test('[M26] evidence lies in the text where the sentence stands', async () => {
    const message = await read(
      'Hello Robin,\n\nWe regret to inform you that the role\nhas gone to somebody else.\n\nBest',
    )
    const { evidence, evidenceText } = understand(message)
    expect(evidence.map(({ start, end }) => message.text.slice(start, end))).toEqual([
      'We regret to inform you that the role\nhas gone to somebody else.',
    ])
    expect(evidenceText).toEqual(['We regret to inform you that the role has gone to somebody else.'])
  })

  test('[M27] is sure of what is plain, and not of what is not', async () => {
    const plain = await understood('We regret to inform you that we have chosen another candidate for the position.')
    const vague = await understood(
      'Thank you for your interest in the position. We wish you all the best in your future career.',
    )
    expect(plain.confidence).toBeGreaterThan(0.9)
    expect(vague.confidence).toBeLessThanOrEqual(0.8)
    expect(vague.hasClearSentence).toBe(false)
  })

  test('[M22] is not sure in a language that it cannot read', async () => {
    const { language, confidence } = await understood(
      'Приглашаем вас на собеседование в среду. Ждём ответа.',
      'Собеседование',
    )
    expect(language).toBe('ru')
    expect(confidence).toBeLessThanOrEqual(0.75)
  })

  test('[M24] a shared sender is not the employer', async () => {
    const text = 'We have received your application.'
    expect((await understood(text, 'Application received', 'Greenhouse <no-reply@greenhouse.io>')).company).toBeNull()
    expect((await understood(text, 'Application received', 'Pell & Hart <no-reply@hire.lever.co>')).company).toBe(
      'Pell & Hart',
    )
    expect((await understood(text, 'Application received', 'jobs@pellhart.com')).company).toBe('Pellhart')
  })

  test("[M28] the person's own name is no employer", async () => {
    const text = 'Dear Robin Sander,\n\nwe have received your application to Acme.'
    expect((await understood(text, 'Application from Robin Sander', 'hr@acme.example')).company).toBe('Acme')
  })

  test('[M29] takes only moments that are unmistakable', async () => {
    const invitation = (when: string) => understood(`We would like to invite you to an interview on ${when}.`)
    expect((await invitation('2026-03-12 10:00 +01:00')).facts.interviews).toMatchObject([
      { start: '2026-03-12T09:00:00.000Z' },
    ])
  })

  test('[M31] the same fact has the same key', async () => {
    const message = await read('Hello.')
    expect(factKey(message, 'offer')).toBe(factKey(await read('Hello.'), 'offer'))
    expect(factKey(message, 'offer')).not.toBe(factKey(message, 'rejection'))
  })
})
