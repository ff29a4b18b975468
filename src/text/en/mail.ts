/** Reading a message and opening what it links to. */
export const mail = {
  messageText: 'Text of the message',
  openLinkTitle: 'Open this address?',
  openLinkHost: (host: string) => `It leads to ${host}.`,
  openLinkNote: 'It opens in a new tab, and the page is not told where you came from.',
  openLink: 'Open in a new tab',
  keepClosed: 'Leave it closed',
}
