import type { SignedOutReason, UnreachableReason } from '../../domain/account.ts'
import type { RefusalCode, RefusalValues } from '../../domain/errors.ts'

/** What happened, what was kept, what to do next. */
export const refusals: Record<RefusalCode, (values: RefusalValues) => string> = {
  not_found: () => 'That is no longer here. It may have been removed or merged; nothing else changed.',
  invalid: ({ field }) =>
    field
      ? `“${field}” is not filled in as it should be. Nothing was changed.`
      : 'Something in it is not filled in as it should be. Nothing was changed.',
  already_exists: () => 'That is already there. Nothing was changed.',
  cannot_undo: () =>
    'Something later builds on this, so it can no longer be taken back alone. Nothing was changed. Undo the later change first.',
  conflict: () => 'It changed in the meantime. Your text is still here; look at it again and save once more.',
  unauthenticated: () => 'This page is not signed in. Run “npx foothold open” for a fresh link.',
  forbidden_origin: () => 'The request came from another site and was refused. Nothing was changed.',
  too_large: ({ limit }) =>
    limit ? `That is larger than ${limit}. Nothing was kept of it.` : 'That is too large. Nothing was kept of it.',
  disk_full: () => 'There is not enough room on the disk. Everything stored before is safe. Make room, then try again.',
  unreadable_file: ({ reason }) =>
    reason
      ? `This file cannot be read: ${reason}. What was read before it is kept.`
      : 'This file cannot be read. What was read before it is kept.',
  busy: () => 'Another import is still running. Wait until it ends, or cancel it.',
  newer_data: () => 'This data was written by a newer Foothold. It was left as it is. Update Foothold, then try again.',
  damaged_data: () => 'This file is damaged. Your present data was kept. Try another copy.',
  locked: () => 'Foothold is already running with this data folder. Stop it first, or use it.',
  mailbox_refused: ({ reason }) => said(mailboxRefused, reason, 'password'),
  mailbox_unreachable: ({ reason }) => said(mailboxUnreachable, reason, 'lost'),
  mailbox_signed_out: ({ reason }) => said(mailboxSignedOut, reason, 'password'),
}

const mailboxRefused = {
  password: 'The provider did not accept this user name and password. Check both, then try again. Nothing was stored.',
  app_password:
    'The provider did not accept this. It wants a password made for programs, not your usual one; the guide shows where to make it. Nothing was stored.',
  permission: 'The provider did not give permission to read. Nothing was stored; you can try again.',
  oauth_only: 'This provider accepts no password here. Sign in at the provider instead. Nothing was stored.',
  disabled: 'The provider has IMAP switched off for this mailbox. Switch it on in its settings, then try again.',
}

const mailboxUnreachable: Record<UnreachableReason, string> = {
  host: 'There is no mail server of that name. Check how it is spelled, and that this computer is online.',
  port: 'Nothing answers at that server and port. Check both, and that this computer is online.',
  tls: 'The server could not show who it is, or offers no protected line, so nothing was sent to it. Check its name, port and protection.',
  timeout: 'The server does not answer. It may be busy, or something between keeps it away; try again in a while.',
  not_imap: 'What answers there is not a mail server that can be read. Check the name and the port.',
  lost: 'The line to the mail server broke off. What was read is kept; try again in a while.',
}

const mailboxSignedOut: Record<SignedOutReason, string> = {
  password: 'The provider no longer accepts the password. Sign in again; what was read is kept.',
  permission: 'The permission to read has ended. Sign in again; what was read is kept.',
  key: 'The key to the stored password is not on this computer. Sign in again; what was read is kept.',
}

function said<Reason extends string>(
  sentences: Record<Reason, string>,
  reason: RefusalValues[string] | undefined,
  otherwise: Reason,
): string {
  for (const [known, sentence] of Object.entries<string>(sentences)) if (known === reason) return sentence
  return sentences[otherwise]
}
