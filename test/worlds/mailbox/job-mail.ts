import type { Instant } from '../../../src/domain/day.ts'
import type { Chance } from '../../../src/server/example/chance.ts'
import type { Employer } from './employers.ts'
import type { Mail } from './mail.ts'
import { page } from './noise.ts'
import { type JobMailKind, WORDINGS } from './wordings.ts'

export interface About {
  employer: Employer
  role: string
  /** Shared by all messages of one application that answer each other. */
  thread: string
  /** The message that this one answers, quoted below it. */
  answers?: Mail
}

const BY_A_PERSON: readonly JobMailKind[] = ['interview', 'interview_moved', 'request', 'offer']

/** A message about an application, worded by chance as an applicant system or a recruiter would. */
export function jobMail(kind: JobMailKind, at: Instant, about: About, by: Chance): Mail {
  const { employer, role, thread, answers } = about
  const isByPerson = BY_A_PERSON.includes(kind) || (kind === 'rejection' && by.happens(25))
  const from = isByPerson ? employer.recruiter : employer.sender
  const text = filled(bodyOf(kind, employer, by), about, from.name ?? employer.company, at) + quoted(answers)
  const subject = answers
    ? `Re: ${answers.subject.replace(/^Re: /, '')}`
    : filled(by.pick(WORDINGS[employer.language].subject[kind]), about, '', at)
  return {
    from,
    subject,
    at,
    text,
    ...(isByPerson || by.happens(30) ? {} : { html: { source: page(role, text), only: by.happens(25) } }),
    encoding: by.pick(['plain', 'quoted-printable', 'quoted-printable', 'base64']),
    labels: by.happens(60) ? ['Inbox', 'Opened'] : ['Archived', 'Opened', 'Category Updates'],
    thread: answers?.thread ?? thread,
    messageId: `${by.between(1e8, 2e9)}.${Date.parse(at)}@${from.address.split('@')[1] ?? 'mail.example'}`,
    ...(answers ? { inReplyTo: answers.messageId } : {}),
    authentication: by.happens(75) ? 'pass' : 'none',
    ...(isByPerson ? {} : { extra: { 'Auto-Submitted': 'auto-generated' } }),
  }
}

function bodyOf(kind: JobMailKind, { language }: Employer, by: Chance): string {
  const words = WORDINGS[language]
  const around = words.around[kind]
  const after = around ? `\n\n${by.pick(around)}` : ''
  return `${by.pick(words.greeting)}\n\n${capital(by.pick(words.sentence[kind]), language)}${after}\n\n${by.pick(words.closing)}`
}

// After a German greeting with its comma the sentence goes on in lower case; in English it does not.
function capital(sentence: string, language: Employer['language']): string {
  return language === 'de' ? sentence : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}

function filled(text: string, { employer, role }: About, sender: string, at: Instant): string {
  const day = new Intl.DateTimeFormat(employer.language, { dateStyle: 'long', timeZone: 'UTC' })
  return text
    .replaceAll('{company}', employer.company)
    .replaceAll('{role}', role)
    .replaceAll('{sender}', sender)
    .replaceAll('{day}', day.format(new Date(Date.parse(at) + 5 * 86_400_000)))
}

function quoted(answers: Mail | undefined): string {
  if (!answers) return ''
  const lines = answers.text.split('\n').map((line) => `> ${line}`)
  return `\n\nOn ${answers.at.slice(0, 10)}, ${answers.from.name ?? answers.from.address} wrote:\n${lines.join('\n')}`
}
