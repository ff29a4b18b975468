import { addressParser } from 'postal-mime'
import type { MailAddress } from '../../domain/message.ts'

/** `Name <address>` as it stands in a header; null if there is nothing in it. */
export function parseAddress(text: string): MailAddress | null {
  const [first] = addressParser(text.slice(0, 2000), { flatten: true })
  return first?.address === undefined || (first.address === '' && first.name === '')
    ? null
    : { name: first.name || null, address: first.address }
}
