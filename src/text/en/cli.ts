import { counted } from '../plural.ts'

/** What the command line says. */
export const cli = {
  program: 'A private companion for a job search. It works with the running server, or alone.',
  options: {
    data: 'the data folder to use',
    json: 'print JSON',
    version: 'print the version',
    port: 'the port to listen on (0: any free one)',
    example: 'open the example search',
    url: 'address of the posting',
    place: 'where the work is',
    mode: 'onsite, hybrid or remote',
    channel: 'how you came to it: cold, company_site, referral, recruiter, direct, event, other',
    found: 'where you found it',
    resume: 'the résumé version you sent',
    tag: 'a tag; may be given several times',
    day: 'the day it happened (YYYY-MM-DD); today if left out',
    considered: 'only thought of, not sent yet',
    deadline: 'the day by which to act (YYYY-MM-DD)',
    all: 'closed ones too',
    closed: 'only closed ones',
    stage: 'only at this stage; may be given several times',
    sort: 'activity, company, role, stage, sent, heard or deadline',
    limit: 'how many at most',
    note: 'a note',
    round: 'the round of the interview',
    label: 'what the interview is called',
    at: 'when the interview starts, for instance “2026-11-24 10:00”',
    where: 'where the interview takes place',
    with: 'whom it is with',
    state: 'planned, moved, cancelled or happened',
    interview: 'which interview of the timeline is meant, by its key',
    amount: 'the pay that is offered, a year',
    currency: 'its currency, such as EUR',
    company: 'the company',
    role: 'the role',
    by: 'rejection, role_closed, withdrawal, decline, acceptance or filed_silent',
    began: 'the day this search began (YYYY-MM-DD)',
    leftNoMail: 'how many applications you sent that left no mail, roughly',
    format: 'json, csv (applications) or events (CSV)',
    list: 'show the copies there are',
    confirm: 'the words “erase everything”',
    print: 'only print the link',
    except: 'leave this one waiting; may be given several times',
    host: 'the mail server, where it cannot be told by the address',
    imapPort: 'its port',
    security: 'tls, starttls, or none on this computer itself',
    user: 'the user name, where it is not the address',
    passwordStdin: 'take the password from the standard input instead of asking',
    choose: 'read these folders',
    usual: 'read the usual folders again',
  },
  commands: {
    serve: 'Serve the page on this computer, until stopped',
    open: 'Open the page of the running server',
    add: 'Add an application',
    list: 'List applications',
    show: 'Show an application with its timeline',
    edit: 'Change what is known of an application',
    log: 'Log an event: sent, interview, offer, rejection, note …',
    close: 'Close an application',
    reopen: 'Reopen an application',
    merge: 'Merge the second application into the first',
    remove: 'Put an application in the bin for 30 days',
    undo: 'Take back the last action, or the one that is named',
    actions: 'Show what was done in the last 30 days',
    search: 'Search companies, roles, notes and mail',
    account: 'Mailboxes that are read by themselves',
    accountList: 'Show the connected mailboxes and what they do',
    accountAdd: 'Connect a mailbox; asks for its password',
    accountSync: 'Look for new mail now, and wait until it is read',
    accountFolders: 'Show the folders of a mailbox, or choose which are read',
    accountSignIn: 'Sign in again with a new password',
    accountRemove: 'Disconnect a mailbox; its password is forgotten, what was read stays',
    mail: 'Read mail',
    mailImport: 'Import mailboxes: .mbox, .eml, either gzipped or zipped, a Maildir or a folder',
    mailExplain: 'Say what each message means to a search; touches no data',
    mailTaught: 'Show what your corrections taught about mail to come',
    mailForget: 'Forget one of them; “foothold undo” brings it back',
    inbox: 'Show the decisions that wait',
    accept: 'Accept a decision, or a group: receipts, endings, quiet',
    dismiss: 'Dismiss a decision, or a group',
    today: 'Show what today asks for',
    export: 'Write out everything, or the applications or events as a table',
    backup: 'Make a copy of the database',
    restore: 'Put a copy in the place of the present data, which is kept',
    doctor: 'Check the database, and rebuild what is only derived',
    erase: 'Erase everything',
  },
  columns: {
    id: 'Id',
    company: 'Company',
    role: 'Role',
    stage: 'Stage',
    sent: 'Sent',
    heard: 'Heard',
    day: 'Day',
    event: 'Event',
    note: 'Note',
    what: 'What',
    where: 'Where',
    change: 'Change',
    from: 'From',
    rests: 'Rests on',
    action: 'Action',
    subject: 'About',
    kind: 'Kind',
    sure: 'Sure',
    file: 'File',
    size: 'Size',
    made: 'Made',
    undone: 'Undone',
    seen: 'When it says',
    means: 'It means',
    address: 'Address',
    messages: 'Messages',
    looked: 'Last looked at',
    state: 'State',
    folder: 'Folder',
    use: 'Use',
    read: 'Read',
  },
  added: (company: string, role: string, id: string) => `Added ${company}${role ? `, ${role}` : ''} (${id}).\n`,
  earlierHere: (count: number) => `You applied there before: ${counted(count, 'application', 'applications')}.\n`,
  changed: (company: string) => `Changed ${company}. “foothold undo” takes it back.\n`,
  logged: (event: string, company: string, day: string) => `Logged for ${company} on ${day}: ${event}.\n`,
  merged: (company: string) => `Merged into ${company}. “foothold undo” takes it back.\n`,
  removed: 'In the bin for 30 days. “foothold undo” takes it back.\n',
  undone: (name: string, subject: string) =>
    `Taken back: ${name}${subject ? ` (${subject})` : ''}. “foothold undo” does it again.\n`,
  action: (name: string) => name.replaceAll('_', ' '),
  nothingTaught: 'Nothing yet. What you correct in the Inbox is learned at once.\n',
  forgotten: 'Forgotten. Mail that comes is read without it; “foothold undo” brings it back.\n',
  nothingToUndo: 'There is nothing to take back.\n',
  noApplications: 'No applications here. “foothold add COMPANY ROLE” adds one.\n',
  listed: (shown: number, total: number) =>
    shown < total
      ? `${shown} of ${counted(total, 'application', 'applications')}. --limit shows more.\n`
      : `${counted(total, 'application', 'applications')}.\n`,
  facts: {
    stage: 'Stage',
    place: 'Place',
    channel: 'Came by',
    found: 'Found at',
    resume: 'Résumé',
    tags: 'Tags',
    posting: 'Posting',
    deadline: 'Act by',
    next: 'Next interview',
    id: 'Id',
  },
  interview: (state: string, round: number | null, start: string | null) =>
    ['Interview', round === null ? null : `round ${round}`, state, start].filter((part) => part !== null).join(', '),
  byThe: (day: string) => `by ${day}`,
  nothingFound: 'Nothing found.\n',
  foundKind: { application: 'Application', message: 'Mail', note: 'Note' },
  importing: (done: string, messages: number, about: number) =>
    `Reading ${done}: ${counted(messages, 'message', 'messages')}, ${about.toLocaleString('en')} about the search`,
  arranging: 'Arranging what was found …',
  whereBegan: 'Where did this search begin?\n',
  beginning: (day: string, quietDays: number | null, messages: number) =>
    quietDays === null
      ? `${day}, the first job mail of all (${counted(messages, 'message', 'messages')})`
      : `${day}, after ${counted(quietDays, 'quiet day', 'quiet days')} (${counted(messages, 'message', 'messages')})`,
  askBeginning: 'Number or day [1]: ',
  notADay: 'That is neither one of the numbers nor a day (YYYY-MM-DD).\n',
  askLeftNoMail:
    'Mail cannot show applications that were never answered. Roughly how many did you send that left no mail? [leave empty if you cannot say]: ',
  tookBeginning: (day: string) =>
    `Took ${day} as the day this search began, which is the most likely. “--began DAY” says otherwise.\n`,
  imported: (counts: {
    messages: number
    about: number
    known: number
    applications: number
    events: number
    decisions: number
  }) =>
    `${[
      `Read ${counted(counts.messages, 'message', 'messages')}; ${counts.about.toLocaleString('en')} about the search, ${counts.known.toLocaleString('en')} already known.`,
      `${counted(counts.applications, 'new application', 'new applications')}, ${counted(counts.events, 'new event', 'new events')}.`,
      counts.decisions > 0
        ? `${counted(counts.decisions, 'decision waits', 'decisions wait')} in the Inbox.`
        : 'Nothing waits in the Inbox.',
    ].join('\n')}\n`,
  importEnded: {
    cancelled: 'The import was cancelled; what was stored stays.\n',
    failed: 'The import stopped early; what was stored stays.\n',
  },
  yes: 'yes',
  no: 'no',
  noAccounts: 'No mailbox is connected. “foothold account add ADDRESS” connects one.\n',
  notWatched: 'Watched while Foothold runs.',
  askPassword: (address: string) => `Password for ${address} (not shown): `,
  accountAdded: (address: string) =>
    `Connected ${address}. It is read while Foothold runs; “foothold account sync” reads it now.\n`,
  accountSignedIn: (address: string) => `Signed in to ${address} again.\n`,
  accountLooked: (address: string, read: number) =>
    `${address} is read up to its newest message; ${counted(read, 'message', 'messages')} so far.\n`,
  accountRemoved: (kept: number) =>
    `Disconnected, and the password is forgotten. ${counted(kept, 'message about your search stays', 'messages about your search stay')}.\n`,
  inboxEmpty: 'Nothing waits.\n',
  group: {
    receipts: (count: number) => `${counted(count, 'unsure receipt', 'unsure receipts')} (group “receipts”)`,
    endings: (count: number) => `${counted(count, 'clear no', 'clear noes')} (group “endings”)`,
    quiet: (count: number) =>
      `${counted(count, 'long-quiet application', 'long-quiet applications')} to file as silent (group “quiet”)`,
  },
  accepted: (count: number) => `Accepted ${counted(count, 'decision', 'decisions')}. “foothold undo” takes it back.\n`,
  dismissed: (count: number) =>
    `Dismissed ${counted(count, 'decision', 'decisions')}. “foothold undo” takes it back.\n`,
  newApplication: 'new',
  step: {
    offer_deadline: (about: string, day: string) => `Answer the offer of ${about} by ${day}.`,
    interview_soon: (about: string, day: string) => `Interview with ${about} on ${day}.`,
    assessment_due: (about: string, day: string) => `Send the task to ${about} by ${day}.`,
    decisions: (count: number) => `${counted(count, 'decision waits', 'decisions wait')} in the Inbox.`,
    posting_closes: (about: string, day: string) => `The posting of ${about} closes on ${day}.`,
  },
  nothingToday: 'Nothing needs you today.\n',
  moreSteps: (count: number) => `and ${counted(count, 'more thing', 'more things')} after that`,
  stands: (counts: { sent: number; open: number; answered: number; conversations: number }) =>
    `${counts.sent} sent, ${counts.open} still open; ${counts.answered} were answered, ${counts.conversations} led to a conversation.\n`,
  exported: (file: string) => `Written to ${file}. It is complete, and readable by you alone.\n`,
  backedUp: (path: string, size: string) =>
    `A copy of ${size} lies at ${path}. It does not hold the key to the passwords of mailboxes.\n`,
  noBackups: 'There are no copies yet. “foothold backup” makes one.\n',
  restored: 'The copy is now your data.\n',
  keptOld: (path: string) => `What was there before lies at ${path}.\n`,
  doctor: (found: {
    integrity: string
    repaired: number
    applications: number
    messages: number
    size: string
    schema: string
  }) =>
    `${[
      found.integrity === 'ok' ? 'The database is sound.' : `The database is damaged: ${found.integrity}`,
      found.repaired === 0
        ? 'Everything derived was right.'
        : `${counted(found.repaired, 'summary was', 'summaries were')} wrong and rebuilt.`,
      `${counted(found.applications, 'application', 'applications')}, ${counted(found.messages, 'message', 'messages')}, ${found.size}; schema ${found.schema}.`,
    ].join('\n')}\n`,
  askErase: 'This erases every application, event and message, and the copies. Type “erase everything” to go on: ',
  eraseNotConfirmed: 'Nothing was erased. Say --confirm "erase everything" to erase.\n',
  erased: 'Everything is erased.\n',
  copiesMayRemain: (paths: readonly string[]) => `Copies may remain at: ${paths.join(', ')}\n`,
  unclear: (named: string, choices: readonly string[]) =>
    `“${named}” could mean:\n${choices.map((each) => `  ${each}\n`).join('')}Name one by its id.\n`,
  wrongOption: (name: string) => `“${name}” is not filled in as it should be. “--help” shows what can be said.\n`,
  bug: (message: string) => `Something went wrong inside Foothold: ${message}\nThe log in the data folder says more.\n`,
}
