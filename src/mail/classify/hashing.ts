/** FNV-1a over UTF-16 units: 32 bits, the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Two hashes as one, in this order (the finishing steps of murmur3). */
export function joined(one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other, 0xcc9e2d51), 0x1b873593)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
