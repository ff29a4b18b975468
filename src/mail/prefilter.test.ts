import { describe, expect, test } from 'vitest'
import { mayConcernASearch } from './prefilter.ts'

const headers = (subject: string, from = 'Ada <ada@example.org>') => `From: ${from}\nSubject: ${subject}\n`
const may = (text: string) => mayConcernASearch(Buffer.from(text))
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')
const invitation = 'Dear Robin, we would like to invite you to an interview for the position.'

describe('mayConcernASearch', () => {
  test('[M15] stops mail about other matters', () => {
    expect(may(`${headers('Your invoice 2231')}\nThe amount will be taken from your account.`)).toBe(false)
    expect(may(`${headers('Backup done', 'no-reply@disk.example')}\nAll files are safe.`)).toBe(false)
  })

  test('[M15] lets pass what a person writes to a person, whatever the words', () => {
    expect(may(`${headers('Friday?')}\nCome by at eight, I will show you round.`)).toBe(true)
    expect(may(`${headers('Re: Invoice query')}\nBy the way, would you like to work with us?`)).toBe(true)
  })

  test('[M15] lets known applicant systems through, whatever they say', () => {
    expect(may(`${headers('Hello', 'Acme <no-reply@us.greenhouse-mail.io>')}\nHi.`)).toBe(true)
  })

  test('[M15] reads subjects in any encoding', () => {
    expect(may(`${headers('=?UTF-8?B?SWhyZSBCZXdlcmJ1bmc=?=')}\nGuten Tag.`)).toBe(true)
    expect(may(`${headers('=?iso-8859-1?Q?Votre_candid?=\n =?iso-8859-1?Q?ature?=')}\nBonjour.`)).toBe(true)
  })

  test('[M15] reads the body in base64, quoted-printable, behind styles, and after a plain part', () => {
    expect(may(`${headers('Hi')}Content-Transfer-Encoding: base64\n\n${base64(invitation)}`)).toBe(true)
    expect(may(`${headers('Hi')}\nwe would like to invite you to an inter=\nview tomorrow`)).toBe(true)
    expect(
      may(
        `${headers('Hi')}Content-Type: text/html\n\n<head><style>${'.a{b:c} '.repeat(4000)}</style></head><body>${invitation}`,
      ),
    ).toBe(true)
    const part = `--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${base64(invitation)}\n--b--`
    expect(may(`${headers('Hi')}Content-Type: multipart/alternative; boundary=b\n\n${part}`)).toBe(true)
  })

  test.each([
    'Ihre Bewerbung ist bei uns eingegangen.',
    'Nous avons bien reçu votre candidature.',
    'Te invitamos a una entrevista.',
    'Vorremmo invitarti a un colloquio.',
    'Bedankt voor je sollicitatie.',
    'Obrigado por participar do nosso processo seletivo.',
    'Zapraszamy na rozmowę kwalifikacyjną.',
    'Приглашаем вас на собеседование.',
    'After careful thought, the team has chosen another candidate for the position.',
    'Are you available for a chat about the role? The hiring manager liked your profile.',
  ])('[M15] lets through: %s', (text) => {
    expect(may(`${headers('Hi')}\n${text}`)).toBe(true)
  })

  test('[M15] wants more than a word in passing of what was sent to many, or is about an order', () => {
    const list = (subject: string) => `${headers(subject)}List-Id: <letters.example>\n`
    expect(may(`${list('Issue 12')}\nAn interview with the lighthouse keeper.`)).toBe(false)
    expect(may(`${headers('Your order 2231 is on its way')}\nAn interview with the maker of your kettle.`)).toBe(false)
    expect(may(`${headers('Sunday?')}\nMy interview went well.`)).toBe(true)
    expect(may(`${list('News from Acme')}\n${invitation}`)).toBe(true)
    expect(may(`${list('Your application')}\nHello.`)).toBe(true)
  })

  test('[M15] stops codes and lists of jobs, unless a known system sends them', () => {
    const portal = 'Candidate portal <verify@accounts.example>'
    expect(may(`${headers('Your verification code', portal)}\nUse 123456.`)).toBe(false)
    const unsubscribe = 'List-Unsubscribe: <https://jobs.example/off>\n'
    expect(may(`${headers('14 new jobs for you')}${unsubscribe}\nData Analyst, Berlin`)).toBe(false)
    expect(may(`${headers('14 new jobs for you')}\nAre these jobs for you? Your application is welcome.`)).toBe(true)
    expect(may(`${headers('3 new jobs', 'LinkedIn <jobs-noreply@linkedin.com>')}${unsubscribe}\nHi`)).toBe(true)
  })

  test('[M15] costs no more for monstrous mail', () => {
    const before = process.threadCpuUsage()
    const machine = headers('x'.repeat(5_000_000), 'no-reply@disk.example')
    expect(may(`${machine}\n${'a '.repeat(5_000_000)}`)).toBe(false)
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(500)
  })
})
