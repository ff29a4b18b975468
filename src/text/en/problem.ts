/** When something did not work: what happened, what was kept, what to do next. */
export const problem = {
  loading: 'Reading …',
  tryAgain: 'Try again',
  stopped: 'Foothold is not running. Nothing is lost. Run “npm start” again; this page comes back by itself.',
  failed:
    'Something went wrong inside Foothold. Everything stored before is safe. Try again; if it stays, “npx foothold doctor” looks for the cause.',
  stoppedTitle: 'Foothold is not running',
  stoppedWhat: 'Nothing is lost. Run this in the folder of Foothold; the page comes back by itself.',
  startCommand: 'npm start',
  signedOutTitle: 'This page is not signed in',
  signedOutWhat: 'Only links that Foothold itself prints open it. For a fresh one, run this in the folder of Foothold:',
  openCommand: 'npx foothold open',
  notFoundTitle: 'Nothing is here',
  notFoundWhat: 'The address may be old, or what was here was removed or merged.',
  toToday: 'Go to Today',
  brokenTitle: 'This page did not work',
  brokenWhat: 'The fault is in Foothold. What was stored is safe.',
}
