/** What the program says when it starts, and the page of who is not signed in. */
export const serving = {
  open: ({ link }: { link: string }) => `Foothold is ready. Open it here: ${link}`,
  alreadyRunning: ({ link }: { link: string }) => `Foothold is already running. Open it here: ${link}`,
  tryAgain: () => 'Try again',
}
