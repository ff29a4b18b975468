import { counted } from '../plural.ts'

/** What surrounds every page. */
export const shell = {
  name: 'Foothold',
  skip: 'Skip to the page',
  places: 'Places',
  today: 'Today',
  applications: 'Applications',
  inbox: 'Inbox',
  settings: 'Settings',
  readMail: 'Read mail',
  add: 'Add',
  addApplication: 'Add an application',
  find: 'Find or do',
  more: 'More',
  keys: 'Keys',
  close: 'Close',
  waiting: (count: number) => `${counted(count, 'decision waits', 'decisions wait')}`,
  exampleLabel: 'The example',
  exampleIs: 'This is an example search. Nothing here is yours, and nothing you do here is kept.',
  leaveExample: 'Leave the example',
  importRuns: 'A mailbox is being read.',
  seeImport: 'See how far it is',
}
