import type { Instant } from '../../domain/day.ts'
import type { Sentence } from '../classify/sentences.ts'

const WITH_ZONE = /\b(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?![\w:])/

/** [M29] A moment written with date, time and offset; anything less would be a guess at the zone. */
export function momentIn(sentences: readonly Sentence[]): Instant | null {
  for (const { text } of sentences) {
    const [, day, time, zone = ''] = WITH_ZONE.exec(text) ?? []
    if (day === undefined) continue
    const at = Date.parse(`${day}T${time}:00${/^[+-]/.test(zone) ? zone : 'Z'}`)
    if (!Number.isNaN(at)) return new Date(at).toISOString()
  }
  return null
}
