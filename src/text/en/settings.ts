import type { ActionName } from '../../domain/action.ts'
import { counted } from '../plural.ts'

/** Settings, and everything that can be taken away again. */
export const settings = {
  title: 'Settings',
  sub: (version: string) => `Foothold ${version}. All of it on this computer.`,

  lookTitle: 'Look',
  look: { auto: 'As the computer', light: 'Light', dark: 'Dark' },

  zoneTitle: 'Time zone',
  zoneAbout: 'Days and times are shown as they pass for you.',
  zone: 'Time zone',
  zoneSaved: (zone: string) => `Times are shown for ${zone} now.`,
  zoneNone: 'No zone like that',

  searchesTitle: 'Searches',
  searchesAbout: 'One for each time that you looked for work. The current one has no end.',
  searchLine: (from: string, to: string | null, applications: number) =>
    `${to === null ? `since ${from}` : `${from} to ${to}`} · ${counted(applications, 'application', 'applications')}`,
  searchName: 'Name',
  searchStart: 'Began on',
  searchSaved: (name: string) => `${name} is saved.`,
  edit: 'Edit',
  editSearch: (name: string) => `Edit ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  newSearch: 'Begin a new search',
  newSearchAbout: 'The current one ends. Its applications stay in it.',
  newSearchName: (year: string) => `Search ${year}`,
  searchAdded: (name: string) => `${name} has begun.`,

  taughtTitle: 'What your corrections taught',
  taughtAbout:
    'It holds for mail that comes, on this computer only. Forgetting one changes nothing that stands already.',
  taughtNone: 'Nothing yet. What you correct in the Inbox is learned at once.',
  taughtCompany: (company: string) => `It is ${company}`,
  taughtKind: (kind: string) => kind,
  taughtWhere: {
    sender: (shown: string) => `when ${shown} writes and names no company`,
    name: (shown: string) => `when mail calls it ${shown}`,
    alike: (shown: string) => `when it says: ${shown}`,
  },
  forget: 'Forget',
  forgetOne: (shown: string) => `Forget: ${shown}`,
  forgotten: 'Forgotten. Mail that comes is read without it.',

  actionsTitle: 'What was done lately',
  actionsAbout: 'For 30 days each of these can be taken back.',
  actionsNone: 'Nothing was done yet.',
  actions: {
    begin: () => 'Foothold begun',
    change_settings: () => 'Settings changed',
    add_search: (subject: string) => `Search begun: ${subject}`,
    edit_search: () => 'A search edited',
    save_view: (subject: string) => `View saved: ${subject}`,
    remove_view: () => 'A view removed',
    postpone_step: () => 'A step put off until tomorrow',
    log_event: (subject: string) => `Noted for ${subject}`,
    edit_event: () => 'An entry of a timeline corrected',
    remove_event: () => 'An entry of a timeline removed',
    add_application: (subject: string) => `Added: ${subject}`,
    edit_application: (subject: string) => `Edited: ${subject}`,
    move_application: (subject: string) => `Moved: ${subject}`,
    close_application: (subject: string) => `Closed: ${subject}`,
    reopen_application: (subject: string) => `Reopened: ${subject}`,
    remove_application: (subject: string) => `Put in the bin: ${subject}`,
    restore_application: (subject: string) => `Taken out of the bin: ${subject}`,
    edit_applications: (subject: string) =>
      `Edited together: ${counted(Number(subject), 'application', 'applications')}`,
    merge_applications: (subject: string) => `Merged: ${subject}`,
    accept_proposal: (subject: string) => `Accepted from mail: ${subject}`,
    dismiss_proposal: (subject: string) => `Set aside from mail: ${subject}`,
    accept_group: (subject: string) => `Accepted together: ${subject}`,
    dismiss_group: (subject: string) => `Set aside together: ${subject}`,
    forget_teaching: (subject: string) => `Forgotten again: ${subject}`,
    import: (subject: string) => `Imported: ${subject}`,
    read_mail: (subject: string) => `Mail read: ${subject}`,
    example: () => 'The example search set up',
    upkeep: () => 'Put in order by Foothold itself',
    undo: () => 'Something taken back',
  } satisfies Record<ActionName, (subject: string) => string>,
  actionOther: 'Something was changed',
  takenBack: 'Taken back',
  takeBack: (what: string) => `Undo: ${what}`,
  more: 'Show more',

  binTitle: 'Bin',
  binAbout: 'Removed applications stay here for 30 days.',
  binEmpty: 'The bin is empty.',
  removedOn: (day: string) => `removed on ${day}`,
  restore: 'Put back',
  restored: (company: string) => `${company} is back.`,

  dataTitle: 'Your data',
  dataWhere: 'It lives in this folder, and nowhere else:',
  dataMove: 'To move to another computer, stop Foothold and take the folder with you.',
  exportTitle: 'Take it with you',
  exportAbout: 'Everything, complete, in formats that other programs read.',
  exportJson: 'Everything (JSON)',
  exportApplications: 'Applications (CSV)',
  exportEvents: 'Timelines (CSV)',

  backupsTitle: 'Copies',
  backupsAbout:
    'A copy is made every day; the last seven are kept. “npx foothold restore” brings one back. Copies do not hold the key to the passwords of mailboxes: on another computer you sign in to them again.',
  backupsNone: 'No copy yet.',
  backUp: 'Make a copy now',
  backedUp: (fileName: string) => `The copy is made: ${fileName}`,

  eraseTitle: 'Erase everything',
  eraseAbout: 'All applications, mail, notes and copies that Foothold keeps are deleted. This cannot be taken back.',
  erase: 'Erase everything …',
  eraseAsk: 'Everything in this folder that belongs to Foothold will be gone:',
  eraseType: 'To go on, type: erase everything',
  eraseWords: 'erase everything',
  eraseDo: 'Erase everything',
  eraseKeep: 'Keep it',
  erased: (copies: readonly string[]) =>
    copies.length === 0
      ? 'Everything is erased.'
      : `Everything is erased. Copies may remain here: ${copies.join(', ')}`,
}
