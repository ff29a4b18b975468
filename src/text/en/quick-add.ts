/** Adding an application in a few seconds, from anywhere. */
export const quickAdd = {
  title: 'Add an application',
  titleAgain: (company: string) => `Apply to ${company} again`,
  company: 'Company',
  companyMissing: 'A company is all it needs.',
  role: 'Role',
  start: 'Where it stands',
  starts: { sent: 'Already sent', considered: 'Only considering' },
  sentOn: 'Sent on',
  sendBy: 'Send by, if there is a day',
  channel: 'How you came to it',
  link: 'Link to the posting',
  linkInvalid: 'A web address starts with https:// or http://.',
  linkedTo: 'It will be linked to your earlier try there.',
  appliedBefore: (day: string, role: string) =>
    role === '' ? `You applied here on ${day}.` : `You applied here on ${day}, as ${role}.`,
  consideredBefore: (role: string) =>
    role === '' ? 'You have already noted this company.' : `You have already noted ${role} here.`,
  andOthers: (count: number) => (count === 1 ? 'And one other time.' : `And ${count} other times.`),
  save: 'Add',
  cancel: 'Cancel',
  added: (company: string) => `${company} is added.`,
  openIt: 'Open it',
}
