import { expect, test } from 'vitest'
import { imapRefusal } from './imap-refusal.ts'

const failed = (fields: object) => Object.assign(new Error('3 LOGIN robin "a password"'), fields)

test.each([
  [{ code: 'ENOTFOUND' }, 'mailbox_unreachable', 'host'],
  [{ code: 'ECONNREFUSED' }, 'mailbox_unreachable', 'port'],
  [{ code: 'CONNECT_TIMEOUT' }, 'mailbox_unreachable', 'timeout'],
  [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'mailbox_unreachable', 'tls'],
  [{ code: 'MissingServerExtension', tlsFailed: true }, 'mailbox_unreachable', 'tls'],
  [{ code: 'ParserError12' }, 'mailbox_unreachable', 'not_imap'],
  [{ code: 'NoConnection' }, 'mailbox_unreachable', 'lost'],
  [{ authenticationFailed: true, serverResponseCode: 'AUTHENTICATIONFAILED' }, 'mailbox_refused', 'password'],
  [{ authenticationFailed: true, serverResponseCode: 'UNAVAILABLE' }, 'mailbox_unreachable', 'timeout'],
  [
    { authenticationFailed: true, response: 'NO [ALERT] Application-specific password required' },
    'mailbox_refused',
    'app_password',
  ],
  [
    { authenticationFailed: true, response: 'Your account is not enabled for IMAP use.' },
    'mailbox_refused',
    'disabled',
  ],
])('%j is %s: %s, and nothing of what was sent', (fields, code, reason) => {
  const refusal = imapRefusal(failed(fields))
  expect(refusal).toMatchObject({ code, values: { reason } })
  expect(refusal.cause).toBeUndefined()
  expect(refusal.message).not.toContain('password"')
})
