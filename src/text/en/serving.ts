/** What the program says when it starts, the page of who is not signed in, and that of who comes back from a provider. */
export const serving = {
  open: ({ link }: { link: string }) => `Foothold is ready. Open it here: ${link}`,
  alreadyRunning: ({ link }: { link: string }) => `Foothold is already running. Open it here: ${link}`,
  tryAgain: () => 'Try again',
  signedIn: () => 'You are signed in, and your mail is being read. You can close this page.',
  backToFoothold: () => 'Back to Foothold',
}
