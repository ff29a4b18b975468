import type { Instant } from '../../domain/day.ts'

const START = /^DTSTART[^:\n]{0,100}:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/m

/** When the meeting of an enclosed invitation starts, if it is given in UTC. Local times need their VTIMEZONE: not read here. */
export function calendarStart(attachments: readonly { mimeType: string; text: string }[]): Instant | null {
  const invitation = attachments.find(
    ({ mimeType, text }) => /calendar|ics/.test(mimeType) && /^METHOD:REQUEST/m.test(text),
  )
  const event = invitation?.text.slice(invitation.text.indexOf('BEGIN:VEVENT'))
  const [, year, month, day, hour, minute, second] = START.exec(event ?? '') ?? []
  if (year === undefined) return null
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}
