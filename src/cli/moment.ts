import * as z from 'zod'
import type { Instant } from '../domain/day.ts'

// "2026-11-24 10:00" is meant in the time zone of this computer, unless it names another.
const WRITTEN = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/

/** A day with a time, as a person types it. */
export const Moment = z
  .string()
  .regex(WRITTEN)
  .transform((text, context): Instant => {
    const at = Date.parse(text.replace(' ', 'T'))
    if (!Number.isNaN(at)) return new Date(at).toISOString()
    context.addIssue({ code: 'custom', message: 'no such moment' })
    return z.NEVER
  })

/** A moment as this computer's clock shows it: "2026-11-24 10:00". */
export function onTheClock(instant: Instant): string {
  const at = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
