/** The first page: three doors. */
export const welcome = {
  title: 'Welcome',
  heading: 'Where shall we begin?',
  sub: 'Foothold keeps a job search in order on this computer. Nothing leaves it: no account, no cloud.',
  mailTitle: 'Read my mailbox',
  mailAbout:
    'Foothold finds what belongs to your search, from the mailbox itself or from an export file. About five minutes; nothing is marked, moved or sent.',
  mailAction: 'Show me how',
  emptyTitle: 'Start empty',
  emptyAbout: 'Add applications by hand as you go. The mailbox can follow any day.',
  emptyAction: 'Start empty',
  exampleTitle: 'Show me an example search',
  exampleAbout:
    'About sixty made-up applications to look around in. It is kept apart from your own data and leaves without a trace.',
  exampleAction: 'Open the example',
}
