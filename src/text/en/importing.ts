import { counted } from '../plural.ts'

/** Bringing a mailbox in. */
export const importing = {
  title: 'Import mail',
  heading: 'Read my mailbox',
  sub: 'You export your mail and drop the file here. It is read on this computer; nothing is marked, moved or sent.',
  inExample: 'You are looking at the example. Your own mailbox is read into your own search; leave the example first.',
  back: 'Back',

  guideTitle: 'How to get the file',
  youGet: 'What you get',
  guides: [
    {
      name: 'Gmail',
      file: 'takeout-….zip',
      steps: [
        'Open takeout.google.com and sign in.',
        'Choose “Deselect all”, then tick only “Mail”. Behind “All Mail data included” you may leave out what is not needed, such as Spam.',
        'Go to the next step, leave “.zip” and “Export once” as they are, and create the export.',
        'Google writes to you when it is ready: minutes for a small mailbox, hours for a large one.',
        'Download the .zip and drop it below as it is. There is no need to unpack it.',
      ],
    },
    {
      name: 'Thunderbird',
      file: 'INBOX',
      steps: [
        'Open the account settings, then “Server Settings”. “Local Directory” at its foot shows a folder; open it.',
        'The files without an ending, such as INBOX or Archives, are your mail. Those that end in .msf are not needed.',
        'Drop one or several of them below. Only mail that Thunderbird keeps on this computer is in them.',
      ],
    },
    {
      name: 'Apple Mail',
      file: 'Inbox.mbox',
      steps: [
        'Choose the mailbox in the sidebar, then “Export Mailbox…” in the menu “Mailbox”.',
        'You get a folder that ends in .mbox. Inside it lies a file named mbox.',
        'Drop that file below.',
      ],
    },
    {
      name: 'Outlook',
      file: 'Message.eml',
      steps: [
        'Outlook has no export that can be read here: .pst and .msg files are its own and closed.',
        'What works well: add the account to Thunderbird, which costs nothing, let it fetch your mail, and follow that guide.',
        'For a few messages: open each in Outlook on the web, download it as .eml, and drop those files below together.',
      ],
    },
    {
      name: 'Something else',
      file: 'mail.mbox.gz',
      steps: [
        'Any .mbox or .eml file will do, also gzipped or inside a .zip. Many providers offer one under “Export” or “Download my data”.',
        'A Maildir folder can be read from the command line: npx foothold mail import FOLDER',
      ],
    },
  ],

  dropTitle: 'The file',
  drop: 'Drop your export here',
  dropAbout: '.mbox, .eml, .zip or .gz; several at once are fine',
  choose: 'Choose files',
  preparing: 'Preparing …',

  uploading: (names: string) => `Handing over ${names}`,
  files: (count: number) => counted(count, 'file', 'files'),
  keepOpen: 'Keep this page open until the file is handed over. After that you may close it.',
  of: (done: string, total: string) => `${done} of ${total}`,
  ofMessages: (read: number, total: number) =>
    `${read.toLocaleString('en')} of ${counted(total, 'message', 'messages')} of the newest year`,
  cancel: 'Cancel',
  uploadCancelled: 'Cancelled. Nothing was kept of the file.',
  uploadAnswer: 'The program answered in a way that was not understood.',

  states: { waiting: 'About to begin', reading: 'Reading your mail', arranging: 'Putting it in order' },
  mayLeave: 'You may close this page; the reading goes on, and this page knows how far it is.',
  messagesRead: 'Messages read',
  jobMessages: 'About your search',
  alreadyKnown: 'Already known',
  applicationsFound: 'Applications',
  progress: 'Progress',

  askTitle: 'Where did this search begin?',
  askAbout:
    'Your mailbox goes back further than this search may. What came before is kept as past searches, and never shown as news.',
  began: (day: string) => `On ${day}`,
  afterQuiet: (days: number, messages: number) =>
    `after ${quiet(days)} without job mail; ${counted(messages, 'message', 'messages')} since`,
  firstEver: (messages: number) =>
    `with the first job mail there is; ${counted(messages, 'message', 'messages')} since`,
  anotherDay: 'On another day',
  day: 'Day',
  leftNoMail: 'Did you send any that left no mail? Roughly how many?',
  leftNoMailAbout: 'Mail cannot show an application that nobody answered. A guess is fine; so is leaving it empty.',
  goOn: 'Go on',

  doneTitle: 'Your search is in order',
  doneNothingTitle: 'Nothing new',
  doneNothing: (read: string) =>
    `${read} read, and all that belongs to your search was here already. Nothing was doubled.`,
  doneNoMailTitle: 'No job mail found',
  doneNoMail: (read: string) =>
    `${read} read, and none seems to belong to a job search. If this was the wrong folder, try another file.`,
  read: (count: number) => counted(count, 'message', 'messages'),
  doneSentence: (applications: number, jobMessages: number, read: number) =>
    `${counted(applications, 'application', 'applications')}, told by ${counted(jobMessages, 'message', 'messages')} out of ${read.toLocaleString('en')} read.`,
  doneFromBefore: (applications: number) =>
    `${counted(applications, 'application', 'applications')}, told by mail that was read before.`,
  doneUpdates: (jobMessages: number, read: number) =>
    `${counted(jobMessages, 'new message', 'new messages')} about your search, out of ${read.toLocaleString('en')} read.`,
  doneDecisions: (count: number) =>
    count === 0
      ? 'Nothing waits for your decision.'
      : `${counted(count, 'decision waits', 'decisions wait')} in the Inbox. They can wait until you like.`,
  seeApplications: 'See the applications',
  seeInbox: 'Open the Inbox',
  another: 'Import another file',
  cancelledTitle: 'Cancelled',
  cancelled: (read: number) =>
    `${counted(read, 'message was', 'messages were')} read. What was stored stays stored; importing the same file again goes on and doubles nothing.`,
  failedTitle: 'The import stopped',
  failedKept: (read: number) =>
    `${counted(read, 'message was', 'messages were')} read before, and what they told is kept. Importing again doubles nothing.`,

  earlierTitle: 'Earlier imports',
  earlierState: {
    waiting: 'waiting',
    reading: 'being read',
    asking: 'waits for your answer',
    arranging: 'being put in order',
    done: 'done',
    cancelled: 'cancelled',
    failed: 'stopped by an error',
  },
  earlier: (applications: number, jobMessages: number) =>
    `${counted(applications, 'application', 'applications')}, ${counted(jobMessages, 'message', 'messages')}`,
  takeBack: 'Take it back',
  takenBack: 'Taken back',
}

function quiet(days: number): string {
  return days < 60 ? counted(days, 'day', 'days') : counted(Math.round(days / 30.4), 'month', 'months')
}
