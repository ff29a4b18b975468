import { type Mail, OWNER } from './mail.ts'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A message as Google Takeout writes it into an mbox: separator, its own headers, then the message with `>From ` quoted. */
export function mboxOf(mail: Mail, lineEnding: '\r\n' | '\n' = '\r\n'): Buffer {
  const lines = [`From ${mail.thread}@xxx ${separatorDate(mail.at)}`, ...headersOf(mail), ...bodyOf(mail), '', '']
  const quoted = lines.map((line, index) => (index > 0 && /^>*From /.test(line) ? `>${line}` : line))
  return Buffer.from(quoted.join(lineEnding))
}

function headersOf(mail: Mail): string[] {
  const [, domain = 'mail.example'] = mail.from.address.split('@')
  return [
    `X-GM-THRID: ${mail.thread}`,
    `X-Gmail-Labels: ${encodedWord(mail.labels.join(','))}`,
    `Delivered-To: ${OWNER.address}`,
    `Received: by 2002:a05:6504:1183:b0:2f1 with SMTP id ab3csp1234567ltb;`,
    `        ${mailDate(mail.at)}`,
    `Return-Path: <bounce@${domain}>`,
    `Received: from mta.${domain} (mta.${domain}. [192.0.2.17])`,
    `        by mx.google.com with ESMTPS id x9si4711;`,
    `        ${mailDate(mail.at)}`,
    ...authenticationOf(mail, domain),
    `From: ${addressOf(mail.from)}`,
    `To: ${addressOf(OWNER)}`,
    `Date: ${mailDate(mail.at)}`,
    `Subject: ${encodedWord(mail.subject)}`,
    `Message-ID: <${mail.messageId}>`,
    ...(mail.inReplyTo ? [`In-Reply-To: <${mail.inReplyTo}>`, `References: <${mail.inReplyTo}>`] : []),
    ...Object.entries(mail.extra ?? {}).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
  ]
}

function authenticationOf({ authentication }: Mail, domain: string): string[] {
  if (authentication === 'none') return []
  const verdict = authentication === 'pass' ? 'pass' : 'fail'
  return [
    'Authentication-Results: mx.google.com;',
    `       dkim=${verdict} header.i=@${domain} header.s=s1 header.b=Ab12Cd34;`,
    `       spf=${verdict} (google.com: domain of bounce@${domain}) smtp.mailfrom=bounce@${domain};`,
    `       dmarc=${verdict} (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=${domain}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1; h=from:to:subject;`,
    '        bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=q83vEjRWeJCrze8SNFZ4kKvN7xI0',
  ]
}

function bodyOf(mail: Mail): string[] {
  const { html, attachment } = mail
  const alternatives = [
    ...(html?.only ? [] : [partOf('text/plain', mail.text, mail.encoding)]),
    ...(html ? [partOf('text/html', html.source, mail.encoding)] : []),
  ]
  const [only] = alternatives
  const content = alternatives.length === 1 && only ? only : multipart('alternative', alternatives, mail.thread)
  if (!attachment) return content
  const file = [
    `Content-Type: application/pdf; name="${attachment.name}"`,
    `Content-Disposition: attachment; filename="${attachment.name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    attachment.base64,
  ]
  return multipart('mixed', [content, file], `${mail.thread}m`)
}

// A part begins with headers of its own; the outermost ones end the headers of the message.
function multipart(kind: string, parts: string[][], boundary: string): string[] {
  const mark = `000000000000${boundary}`
  return [
    `Content-Type: multipart/${kind}; boundary="${mark}"`,
    '',
    ...parts.flatMap((part) => [`--${mark}`, ...part]),
    `--${mark}--`,
  ]
}

function partOf(type: string, text: string, encoding: Mail['encoding']): string[] {
  const head = [`Content-Type: ${type}; charset="UTF-8"`]
  switch (encoding) {
    case 'plain':
      return [...head, 'Content-Transfer-Encoding: 8bit', '', ...text.split('\n')]
    case 'base64':
      return [...head, 'Content-Transfer-Encoding: base64', '', ...wrapped(Buffer.from(text).toString('base64'))]
    case 'quoted-printable':
      return [...head, 'Content-Transfer-Encoding: quoted-printable', '', ...text.split('\n').flatMap(quotedPrintable)]
  }
}

export function wrapped(base64: string): string[] {
  return base64.match(/.{1,76}/g) ?? []
}

function quotedPrintable(line: string): string[] {
  const encoded = [...Buffer.from(line)].map((byte, index, all) => {
    const isLastSpace = byte === 32 && index === all.length - 1
    const isSafe = byte >= 32 && byte < 127 && byte !== 61 && !isLastSpace
    return isSafe ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  const lines = ['']
  for (const unit of encoded) {
    const last = lines.length - 1
    if ((lines[last] ?? '').length + unit.length > 75) {
      lines[last] += '='
      lines.push(unit)
    } else lines[last] += unit
  }
  return lines
}

function addressOf({ name, address }: Mail['from']): string {
  if (name === null) return address
  const isPlain = /^[\w .&-]+$/.test(name)
  return `${isPlain ? `"${name}"` : encodedWord(name)} <${address}>`
}

function encodedWord(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  const words: string[] = []
  let word = ''
  for (const letter of text) {
    if (Buffer.byteLength(word + letter) > 42) {
      words.push(word)
      word = ''
    }
    word += letter
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join(' ')
}

function separatorDate(at: string): string {
  const { weekday, month, day, time, year } = partsOf(at)
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`
}

function mailDate(at: string): string {
  const { weekday, month, day, time, year } = partsOf(at)
  return `${weekday}, ${Number(day)} ${month} ${year} ${time} +0000`
}

function partsOf(at: string) {
  const date = new Date(at)
  return {
    weekday: DAYS[date.getUTCDay()],
    month: MONTHS[date.getUTCMonth()],
    day: at.slice(8, 10),
    time: at.slice(11, 19),
    year: at.slice(0, 4),
  }
}
