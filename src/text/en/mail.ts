/** Reading a message and opening what it links to. */
export const mail = {
  messageText: 'Text of the message',
  openLinkTitle: 'Open this address?',
  openLinkHost: (host: string) => `It leads to ${host}.`,
  openLinkNote: 'It opens in a new tab, and the page is not told where you came from.',
  openLink: 'Open in a new tab',
  keepClosed: 'Leave it closed',

  openIn: (provider: string) => `Open in ${provider}`,

  why: {
    ask: 'Why?',
    rests: (parts: readonly string[]) => `It rests on these words: ${parts.map((part) => `“${part}”`).join(', ')}.`,
    wholly: (kind: string) => `No single sentence says it; as a whole it reads like: ${lower(kind)}.`,
    without: (kind: string) => `Without the marked words it would read like: ${lower(kind)}.`,
    taught: 'You said what messages like this one are.',
    sender: {
      applicant_system: (domain: string) => `It came through ${domain}, which many employers use to answer.`,
      assessment: (domain: string) => `It came through ${domain}, which many employers use for tests.`,
      job_board: (domain: string) => `It came through the job board ${domain}.`,
      mail_provider: (domain: string) => `It came from a private address at ${domain}.`,
      own_domain: (domain: string) => `It came from ${domain}.`,
      other: (domain: string) => `It came from ${domain}, where many kinds of mail come from.`,
    },
    authentication: {
      pass: 'Your mail server vouches for the sender.',
      fail: 'Your mail server doubts the sender: somebody may be using their name.',
      unknown: 'Nobody vouches for the sender, so an ending or an offer is always asked about.',
    },
    language: (name: string) => `It was read as ${name}.`,
  },
}

function lower(kind: string): string {
  return kind.toLocaleLowerCase('en')
}
