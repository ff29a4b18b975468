import type { Message } from '../../../domain/message.ts'

/** What to call an employer of whom only the sender is known. */
export function senderName({ from }: Pick<Message, 'from'>): string {
  return from?.name ?? from?.address.split('@').at(-1) ?? ''
}
