import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** What lets a caller in: 32 random bytes, as text that can stand in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in constant time; hashing first makes both sides equally long, so that the length tells nothing either. */
export function sameToken(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
