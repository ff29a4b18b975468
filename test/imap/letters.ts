import type { Letter } from '../letters.ts'

/** A letter as a mail server keeps it, and when it arrived. */
export function mailOf({ from, subject, text, at, isGenuine = false }: Letter): { bytes: string; at: string } {
  const domain = /@([^>]+)/.exec(from)?.[1] ?? ''
  const lines = [
    ...(isGenuine ? [`Authentication-Results: mx.mail.example; dmarc=pass header.from=${domain}`] : []),
    `From: ${from}`,
    'To: robin@mail.example',
    `Subject: ${subject}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${Date.parse(at)}.${subject.length}@${domain}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ]
  return { bytes: lines.join('\n').replaceAll('\n', '\r\n'), at }
}
