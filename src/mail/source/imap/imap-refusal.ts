import type { UnreachableReason } from '../../../domain/account.ts'
import { Refusal } from '../../../domain/errors.ts'

const BUSY = new Set(['UNAVAILABLE', 'LIMIT', 'INUSE', 'SERVERBUG'])

const REASONS: [UnreachableReason, RegExp][] = [
  ['host', /^(ENOTFOUND|EAI_AGAIN|EAI_NODATA|ENODATA|EAI_NONAME)$/],
  ['port', /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM)$/],
  ['timeout', /^(ETIMEDOUT|CONNECT_TIMEOUT|GREETING_TIMEOUT|UPGRADE_TIMEOUT|ETIMEOUT|ETHROTTLE)$/],
  [
    'tls',
    /^(ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO|STARTTLS_|ClosedAfterConnectTLS)/,
  ],
  ['not_imap', /^(ParserError|InvalidResponse|UnexpectedTag|MissingTag|LineTooLarge|ClosedAfterConnectText)/],
]

/**
 * What an error of the library means, as a refusal. The error itself goes no further: it may quote the command that failed,
 * and with it a password.
 */
export function imapRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const { code, authenticationFailed, serverResponseCode, response, tlsFailed } = fieldsOf(error)
  if (authenticationFailed && !BUSY.has(serverResponseCode))
    return new Refusal('mailbox_refused', 'the sign-in was refused', { reason: refusedReason(response) })
  const [reason = 'lost'] = REASONS.find(([, pattern]) => pattern.test(code)) ?? []
  if (authenticationFailed) return unreachable('timeout')
  return unreachable(reason === 'lost' && tlsFailed ? 'tls' : reason)
}

function unreachable(reason: UnreachableReason): Refusal {
  return new Refusal('mailbox_unreachable', `the mailbox cannot be reached: ${reason}`, { reason })
}

// Gmail names the first, Google Workspace the second, Microsoft the third.
function refusedReason(response: string): string {
  if (/application[- ]specific password|app password/i.test(response)) return 'app_password'
  if (/not enabled for imap|imap (access )?is disabled|enable imap/i.test(response)) return 'disabled'
  if (/basic ?auth|oauth/i.test(response)) return 'oauth_only'
  return 'password'
}

function fieldsOf(error: unknown) {
  const field = (name: string): unknown =>
    typeof error === 'object' && error !== null ? Object.getOwnPropertyDescriptor(error, name)?.value : undefined
  const text = (name: string) => {
    const value = field(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    code: text('code'),
    serverResponseCode: text('serverResponseCode'),
    response: text('response'),
    authenticationFailed: field('authenticationFailed') === true,
    tlsFailed: field('tlsFailed') === true,
  }
}
