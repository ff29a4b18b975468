import { v7 } from 'uuid'
import type { Instant } from '../../domain/day.ts'
import type { Chance } from './chance.ts'

/** An id like any other (UUIDv7), but the same for the same draws. */
export function stableId(at: Instant, by: Chance): string {
  return v7({ msecs: Date.parse(at), random: by.bytes(16) })
}
