import { ImapFlow } from 'imapflow'
import { Refusal } from '../../../domain/errors.ts'
import { MESSAGE_LIMIT } from '../split-mbox.ts'
import { imapRefusal } from './imap-refusal.ts'
import { isThisComputer } from './is-this-computer.ts'
import type { ImapSignIn } from './sign-in.ts'

const PATIENCE_MS = 20_000
/** A line that says nothing for so long is taken for dead. While watching, the client itself speaks more often. */
const SILENCE_MS = 90_000
const IDLE_MS = 4 * 60_000

/**
 * Signs in. The line is closed when `signal` is aborted.
 * @throws Refusal mailbox_refused or mailbox_unreachable, with a reason; never an error of the library, which may quote what was sent
 */
export async function openImap(signIn: ImapSignIn, signal?: AbortSignal): Promise<ImapFlow> {
  const client = new ImapFlow(options(signIn))
  // Each call that the line was needed for fails as well; an error that nobody listens to would end the process.
  client.on('error', () => {})
  const close = () => client.close()
  signal?.addEventListener('abort', close, { once: true })
  client.once('close', () => signal?.removeEventListener('abort', close))
  try {
    signal?.throwIfAborted()
    await client.connect()
    return client
  } catch (error) {
    client.close()
    throw imapRefusal(error)
  }
}

function options({ host, port, security, userName, secret }: ImapSignIn): ConstructorParameters<typeof ImapFlow>[0] {
  const isLocal = isThisComputer(host)
  if (security === 'none' && !isLocal)
    throw new Refusal('mailbox_unreachable', 'an open line is for this computer alone', { reason: 'tls' })
  return {
    host,
    port,
    secure: security === 'tls',
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    // A bridge on this computer shows a certificate that it made itself.
    tls: { rejectUnauthorized: !isLocal, minVersion: 'TLSv1.2' },
    auth: 'password' in secret ? { user: userName, pass: secret.password } : { user: userName, ...secret },
    clientInfo: { name: 'Foothold' },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: IDLE_MS,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: SILENCE_MS,
    maxLiteralSize: MESSAGE_LIMIT + 1024,
    maxLineLength: 16 * 1024 * 1024,
    maxResponseSize: 2 * MESSAGE_LIMIT,
  }
}
