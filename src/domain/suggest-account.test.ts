import { describe, expect, test } from 'vitest'
import { MAIL_PROVIDERS } from './mail-providers.ts'
import { suggestAccount } from './suggest-account.ts'

describe('[M40] how a mailbox is read', () => {
  test.each([
    ['robin@gmail.com', 'imap.gmail.com', 'robin@gmail.com', 'app_password', 'gmail'],
    ['Robin@Hotmail.co.uk', 'outlook.office365.com', 'Robin@Hotmail.co.uk', 'oauth', 'microsoft'],
    ['robin@me.com', 'imap.mail.me.com', 'robin', 'app_password', 'icloud'],
    ['robin@web.de', 'imap.web.de', 'robin@web.de', 'password', 'gmx'],
    ['robin@t-online.de', 'secureimap.t-online.de', 'robin@t-online.de', 'app_password', 't_online'],
    ['robin@wp.pl', 'imap.wp.pl', 'robin', 'password', 'switch_on'],
  ])('of %s', (address, host, userName, signIn, guide) => {
    expect(suggestAccount(address)).toMatchObject({
      server: { host, port: 993, security: 'tls' },
      userName,
      signIn,
      guide,
    })
  })

  test('of an address at a domain of its own is a guess, and says so', () => {
    expect(suggestAccount('robin@example.org')).toMatchObject({
      provider: null,
      server: { host: 'imap.example.org', port: 993, security: 'tls' },
      userName: 'robin@example.org',
      guide: 'other',
    })
  })

  test('of Proton is through its Bridge on this computer', () => {
    expect(suggestAccount('robin@proton.me').server).toEqual({ host: '127.0.0.1', port: 1143, security: 'starttls' })
  })

  test('of a provider that lets no program read is said to be none', () => {
    expect(suggestAccount('robin@tuta.com')).toMatchObject({ server: null, signIn: 'none', guide: 'closed' })
  })

  test('is told by one provider for each domain', () => {
    const domains = MAIL_PROVIDERS.flatMap((each) => each.domains)
    expect(new Set(domains).size).toBe(domains.length)
  })
})
