import type { Instant } from '../../../src/domain/day.ts'
import type { Chance } from '../../../src/server/example/chance.ts'
import type { Mail } from './mail.ts'

/**
 * Mail that has nothing to do with the search. `tricky` mail uses the same words as often as not; `everyday` mail comes
 * in the mix of a real mailbox, most of it newsletters and notices.
 */
export function noise(at: Instant, by: Chance, mix: 'tricky' | 'everyday' = 'tricky'): Mail {
  const { name, address, subject, text, extra, isHtml } = by.pick(mix === 'tricky' ? TRICKY : EVERYDAY)(by)
  const thread = String(1_700_000_000_000_000_000n + BigInt(by.between(0, 0x7fffffff)))
  return {
    from: { name, address },
    subject,
    at,
    text,
    ...(isHtml ? { html: { source: page(subject, text), only: by.happens(30) } } : {}),
    encoding: by.pick(['plain', 'quoted-printable', 'quoted-printable', 'quoted-printable', 'base64']),
    labels: isHtml ? ['Inbox', 'Category Promotions', 'Unread'] : ['Inbox', 'Opened'],
    thread,
    messageId: `${thread}@${address.split('@')[1] ?? 'mail.example'}`,
    authentication: by.happens(85) ? 'pass' : 'none',
    ...(extra ? { extra } : {}),
  }
}

interface Sort {
  name: string | null
  address: string
  subject: string
  text: string
  isHtml?: boolean
  extra?: Record<string, string>
}

type Sorts = readonly [(by: Chance) => Sort, ...((by: Chance) => Sort)[]]

const TRICKY: Sorts = [shop, newsletter, jobAlert, notification, code, friend, mailingList, landlord]
const EVERYDAY: Sorts = [
  newsletter,
  ...[newsletter, newsletter, newsletter, newsletter, newsletter],
  ...[shop, shop, shop, shop, notification, notification, notification, notification],
  ...[friend, friend, mailingList, mailingList, mailingList, code, jobAlert],
]

function shop(by: Chance): Sort {
  const order = by.between(10_000, 99_999)
  return {
    name: 'Kettle & Crumb',
    address: 'orders@kettleandcrumb.example',
    subject: `Your order #${order} is on its way`,
    text: `Hello Robin,\n\nyour order ${order} left our warehouse today and should reach you within two days.\n\nTotal: ${by.between(9, 120)}.90 EUR\n\nThank you for shopping with us.`,
    isHtml: true,
  }
}

function newsletter(by: Chance): Sort {
  const issue = by.between(20, 400)
  return {
    name: 'The Slow Morning',
    address: 'letters@slowmorning.example',
    subject: by.pick([`Issue ${issue}: bread, rivers and a good chair`, `Issue ${issue}: what the tide brings`]),
    text: `Good morning,\n\nin this issue: a baker who starts at noon, three rivers you can swim in, and why a chair is never finished.\nFrom our readers: forty letters about forgetting.\n\nRead on at https://slowmorning.example/${issue}\n\nUnsubscribe`,
    isHtml: true,
    extra: { 'List-Unsubscribe': '<https://slowmorning.example/leave>', 'List-Id': '<letters.slowmorning.example>' },
  }
}

function jobAlert(by: Chance): Sort {
  return {
    name: 'Jobs for you',
    address: 'alerts@jobfinder.example',
    subject: `${by.between(4, 30)} new jobs for “Data Analyst” in Berlin`,
    text: 'New jobs that match your search:\n\nData Analyst – Aurum Foods – Berlin\nReporting Analyst – City of Potsdam – Potsdam\nBI Analyst – Larch Mobility – remote\n\nSee all jobs\nManage your alerts',
    isHtml: true,
    extra: { 'List-Unsubscribe': '<https://jobfinder.example/alerts/off>' },
  }
}

function notification(by: Chance): Sort {
  return {
    name: 'Parcel locker 114',
    address: 'noreply@parcels.example',
    subject: 'A parcel waits for you',
    text: `Your parcel is in compartment ${by.between(1, 60)}. The code is ${by.between(1000, 9999)}. Please collect it within seven days.`,
    extra: { 'Auto-Submitted': 'auto-generated' },
  }
}

function code(by: Chance): Sort {
  return {
    name: 'Candidate portal',
    address: 'verify@accounts.portal.example',
    subject: 'Your verification code',
    text: `Use ${by.between(100_000, 999_999)} to sign in. The code is valid for ten minutes. If you did not ask for it, ignore this message.`,
    extra: { 'Auto-Submitted': 'auto-generated' },
  }
}

function friend(by: Chance): Sort {
  return {
    name: 'Ines Lorenz',
    address: 'ines.lorenz@mail.example',
    subject: by.pick(['Sunday?', 'Re: the boat', 'photos', 'Soup recipe']),
    text: 'Hey,\n\nshall we walk to the lake on Sunday? I bring soup.\nFrom ten on I am free.\n\nInes',
  }
}

function mailingList(by: Chance): Sort {
  return {
    name: 'Choir list',
    address: 'choir@lists.example',
    subject: `[choir] ${by.pick(['rehearsal moved', 'new scores', 'who drives on Saturday?'])}`,
    text: 'Dear all,\n\nthe rehearsal moves to the small hall. Please tell Petra if you cannot come.\n\n--\nchoir mailing list',
    extra: { 'List-Id': '<choir.lists.example>', Precedence: 'list' },
  }
}

function landlord(): Sort {
  return {
    name: 'Hausverwaltung Petersen',
    address: 'info@hv-petersen.example',
    subject: 'Ihre Wohnungsbewerbung',
    text: 'Guten Tag Robin Berger,\n\nleider müssen wir Ihnen mitteilen, dass die Wohnung in der Lindenallee inzwischen vergeben ist.\n\nMit freundlichen Grüßen\nHausverwaltung Petersen',
  }
}

export function page(title: string, text: string): string {
  const paragraphs = text
    .split('\n\n')
    .map(
      (each) =>
        `<tr><td style="padding:12px 24px;font:15px/1.5 Arial,sans-serif;color:#333333">${each.replaceAll('\n', '<br>')}</td></tr>`,
    )
    .join('\n')
  return `<!DOCTYPE html>\n<html><head><title>${title}</title><style>td{font-family:Arial} @media (max-width:600px){.w{width:100%!important}}</style></head>\n<body><table class="w" width="600" cellpadding="0" cellspacing="0">\n${paragraphs}\n</table></body></html>`
}
