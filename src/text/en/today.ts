import { counted } from '../plural.ts'

/** Today: the next steps, and where the search stands. */
export const today = {
  title: 'Today',
  sub: (steps: number) => {
    const said = [
      'Nothing needs you today. That is a whole answer.',
      'One thing today.',
      'Two things today.',
      'Three things today.',
    ]
    const first = said[steps] ?? said[3]
    return steps === 0 ? first : `${first} The rest can wait.`
  },
  notToday: 'Not today',
  later: (what: string) => `“${what}” comes back tomorrow.`,
  steps: 'What comes next',

  offerDeadline: (company: string, day: string) => `${company} would like an answer by ${day}`,
  offerDeadlineAbout: 'Asking for a few more days is ordinary.',
  interview: (company: string, when: string) => `Interview with ${company}, ${when}`,
  assessment: (company: string, day: string) => `The task for ${company} is due by ${day}`,
  assessmentAbout: 'If the day does not work, they can be asked for another.',
  posting: (company: string, day: string) => `The posting at ${company} closes on ${day}`,
  postingAbout: 'You noted it as something to consider. Letting it pass is fine too.',
  decisions: (count: number) => `${counted(count, 'decision waits', 'decisions wait')} in the Inbox`,
  decisionsAbout: 'Mail that only you can place. The sentence that counts is marked in each.',
  lookAtIt: 'Look at it',
  openInbox: 'Open the Inbox',

  standsTitle: 'Where the search stands',
  stands: (conversations: number, sent: number) => {
    if (conversations === 0)
      return sent === 1
        ? 'One application sent, no conversation yet.'
        : `${sent} applications sent, no conversation yet.`
    return `${conversations} of ${counted(sent, 'application', 'applications')} led to a conversation.`
  },
  standsTraced: (conversations: number, sent: number) => {
    const traced = sent === 1 ? 'the 1 application that left a trace' : `the ${sent} applications that left a trace`
    return conversations === 0
      ? `Of ${traced}, none has led to a conversation yet.`
      : `Of ${traced}, ${conversations} led to a conversation.`
  },
  standsWithUntraced: (conversations: number, all: number) =>
    conversations === 0
      ? `About ${all} applications sent, no conversation yet.`
      : `${conversations} of about ${all} applications led to a conversation.`,
  untraced: (count: number) => `About ${count} of them left no mail, by your own count.`,
  answered: (answered: number, open: number) => {
    const replies = answered === 0 ? 'None has' : answered === 1 ? '1 has' : `${answered} have`
    const still = open === 0 ? 'none is' : open === 1 ? '1 is' : `${open} are`
    return `${replies} been answered, receipts not counted; ${still} open now.`
  },

  openTitle: 'Open applications',
  companyAndRole: 'Company and role',
  stage: 'Stage',
  lastHeard: 'Last heard',
  next: 'Next',
  allOpen: (count: number) => `All ${count} open applications`,
  noneOpen: 'No application is open right now. When you send the next one, add it here.',
  noneYet: 'Nothing here yet. Add the first application, or let your mailbox tell.',
  add: 'Add an application',
  readMailbox: 'Read my mailbox',
}
