import type { FilledLetter } from './fill-slots.ts'

/** A filled letter as it would lie in a mailbox. */
export function rawMessage({ letter, from, subject, text }: FilledLetter): Buffer {
  const sender = from === null ? 'somebody@mail.example' : `${encoded(from.name ?? '')} <${from.address}>`
  const headers = [
    `From: ${sender}`,
    'To: reader@mail.example',
    `Subject: ${encoded(subject)}`,
    ...(letter.isList ? ['List-Id: <list.mail.example>'] : []),
    'Content-Type: text/plain; charset=utf-8',
  ]
  return Buffer.from(`${headers.join('\n')}\n\n${text}\n`)
}

function encoded(words: string): string {
  return /^[ -~]*$/.test(words) ? words : `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`
}
