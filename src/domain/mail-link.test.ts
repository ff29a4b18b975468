import { expect, test } from 'vitest'
import { mailLink } from './mail-link.ts'

const labelled = { messageId: 'a+b@mail.example', labels: ['Inbox'] }
const plain = { ...labelled, labels: [] }

test('[R12] labels tell Gmail, and the id is a word of the address whatever it holds', () => {
  expect(mailLink(labelled, [])).toEqual({
    provider: 'Gmail',
    url: 'https://mail.google.com/mail/#search/rfc822msgid%3Aa%2Bb%40mail.example',
  })
})

test('[R12] else the one mailbox that is read tells', () => {
  expect(mailLink(plain, ['imap.fastmail.com'])?.provider).toBe('Fastmail')
  expect(mailLink(plain, ['imap.gmail.com'])?.provider).toBe('Gmail')
  expect(mailLink(plain, ['imap.gmail.com', 'imap.fastmail.com'])).toBeNull()
})

test('[R12] there is none where a provider has no such links, or the message no id', () => {
  expect(mailLink(plain, ['imap.posteo.example'])).toBeNull()
  expect(mailLink(plain, [])).toBeNull()
  expect(mailLink({ ...labelled, messageId: null }, [])).toBeNull()
})
