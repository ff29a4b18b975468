import type { MailKind } from '../../domain/mail-kind.ts'
import { counted } from '../plural.ts'

/** What the mailbox suggested and a person decides. */
export const inbox = {
  title: 'Inbox',
  sub: (total: number) =>
    total === 0
      ? ''
      : `${counted(total, 'decision', 'decisions')}. Nothing here is urgent, and every answer can be taken back.`,
  empty: 'Nothing waits for you here.',
  emptyAction: 'Back to Today',
  decisions: 'Decisions',

  groupTitle: {
    receipts: (count: number) => `${counted(count, 'message looks', 'messages look')} like a receipt`,
    endings: (count: number) => `${counted(count, 'message says', 'messages say')} no clearly`,
    quiet: (count: number) => `${counted(count, 'application has', 'applications have')} been quiet for a long time`,
  },
  groupAbout: {
    receipts: 'Each says that an application has arrived. Accepting puts them into the timelines.',
    endings:
      'Accepting closes those applications. What was reached before stays: an interview had is an interview had.',
    quiet: 'Filing them takes them out of the open ones. Should somebody still write, that one opens again by itself.',
  },
  acceptAll: {
    receipts: (count: number) => `Accept ${all(count)}`,
    endings: (count: number) => `Accept ${all(count)}`,
    quiet: (count: number) => `File ${all(count)}`,
  },
  dismissAll: { receipts: 'None of these', endings: 'None of these', quiet: 'Keep them open' },
  lookThrough: 'Look through',
  lookLess: 'Show fewer',
  tickNote: 'Untick what is not right; it stays here for you to decide by itself.',
  acceptedMany: (count: number) => `${counted(count, 'decision', 'decisions')} made.`,
  dismissedMany: (count: number) => `${counted(count, 'suggestion', 'suggestions')} set aside.`,
  selectOne: (what: string) => `Include ${what}`,
  quietSince: (day: string) => `last heard of on ${day}`,

  from: (name: string) => `From ${name}`,
  noSubject: 'No subject',
  unknownCompany: 'a company that is not named',
  wouldChange: 'What would change',
  onApplication: (company: string, role: string) => (role === '' ? company : `${company}, ${role}`),
  adds: (event: string, day: string) => `${event}, on ${day}`,
  newApplication: 'A new application',
  toApplication: 'To this application',
  openApplication: 'Open it',
  kept: 'This one rests on no message.',

  fairlySure: (kind: string) => `Fairly sure that this is: ${kind.toLocaleLowerCase('en')}.`,
  notSure: (kind: string) => `Not sure, but it reads like: ${kind.toLocaleLowerCase('en')}.`,
  runnerUp: (kind: MailKind, name: string) =>
    kind === 'unrelated'
      ? 'It may also have nothing to do with your search.'
      : `It may also be: ${name.toLocaleLowerCase('en')}.`,
  mayBeAbout: 'It may also be about',

  accept: 'Accept',
  correct: 'Correct',
  notMine: 'Not about my search',
  keepOpen: 'Keep it open',
  accepted: (company: string) => `${company} is up to date.`,
  dismissed: 'Set aside.',

  correctTitle: 'Correct it',
  whatHappened: 'What happened',
  day: 'Day',
  which: 'Which application',
  one: 'One that I have',
  another: 'A new one',
  chooseApplication: 'Choose an application',
  typeToFind: 'Type a company or a role',
  nothingFound: 'No application like that',
  company: 'Company',
  role: 'Role',
  save: 'Save',
  cancel: 'Cancel',
}

function all(count: number): string {
  if (count === 1) return 'it'
  return count === 2 ? 'both' : `all ${count}`
}
