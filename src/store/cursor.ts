import { Refusal } from '../domain/errors.ts'
import type { PageEnd } from './application-list.ts'

/** A place in a list, as text that a client hands back unread. */
export function toCursor({ value, id }: PageEnd): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url')
}

/** Refusal `invalid` for text that no list gave out. */
export function fromCursor(cursor: string): PageEnd {
  const parts = parsed(Buffer.from(cursor, 'base64url').toString())
  if (Array.isArray(parts) && parts.length === 2) {
    const [value, id]: unknown[] = parts
    const isValue = value === null || typeof value === 'string' || typeof value === 'number'
    if (isValue && typeof id === 'string') return { value, id }
  }
  throw new Refusal('invalid', 'This is no place in a list.', { field: 'cursor' })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
