/** One message as it stood in its source, not yet understood. */
export interface RawMessage {
  /** Overwritten once the next message is asked for. */
  bytes: Uint8Array
  /** Bytes of the source consumed when this message was complete: what progress is measured in. */
  offset: number
  /** The message was longer than the limit, and only its beginning is here. */
  truncated: boolean
}

export type MailboxFormat = 'mbox' | 'eml' | 'maildir' | 'zip' | 'gzip'

export interface Mailbox {
  /** Null where the size cannot be known beforehand. */
  totalBytes: number | null
  format: MailboxFormat
  messages(signal?: AbortSignal): AsyncIterable<RawMessage>
  consumedBytes(): number
}
