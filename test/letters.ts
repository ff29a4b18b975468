import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Letter {
  from: string
  subject: string
  text: string
  /** ISO 8601, in UTC. */
  at: string
  /** The receiving server vouches for the sender. */
  isGenuine?: boolean
  labels?: string
  answers?: string
}

let written = 0

/** Writes letters down as an mbox in `folder`; answers with its path. */
export async function writeMbox(folder: string, letters: readonly Letter[]): Promise<string> {
  written += 1
  const path = join(folder, `letters-${written}.mbox`)
  await writeFile(path, letters.map(mboxEntry).join('\n'))
  return path
}

export const receipt: Letter = {
  from: 'Northwind Careers <careers@northwind.example>',
  subject: 'Your application to Northwind: Product Designer',
  text: 'Dear Robin,\n\nThank you for applying for the position of Product Designer at Northwind. We have received your application and will get back to you.\n\nKind regards\nNorthwind Recruiting Team',
  at: '2026-01-12T08:00:00Z',
  isGenuine: true,
}

export const rejection: Letter = {
  from: 'Northwind Careers <careers@northwind.example>',
  subject: 'Your application to Northwind: Product Designer',
  text: 'Dear Robin,\n\nThank you for your interest in the position of Product Designer at Northwind. Unfortunately, we have decided not to move forward with your application. We wish you all the best for your job search.\n\nKind regards\nNorthwind Recruiting Team',
  at: '2026-01-26T08:00:00Z',
  isGenuine: true,
}

function mboxEntry({ from, subject, text, at, isGenuine = false, labels, answers }: Letter): string {
  const address = /<(.*)>/.exec(from)?.[1] ?? from
  const domain = address.split('@')[1]
  const date = new Date(at).toUTCString()
  return [
    `From ${address} ${date.replace(',', '').replace('GMT', '+0000')}`,
    ...(isGenuine ? [`Authentication-Results: mx.mail.example; dmarc=pass header.from=${domain}`] : []),
    ...(labels ? [`X-Gmail-Labels: ${labels}`] : []),
    `From: ${from}`,
    'To: robin@mail.example',
    `Subject: ${subject}`,
    `Date: ${date.replace('GMT', '+0000')}`,
    `Message-ID: <${Date.parse(at)}.${subject.length}@${domain}>`,
    ...(answers ? [`In-Reply-To: <${answers}>`] : []),
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\n')
}
