import type { ImportView } from '../api/imports.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { inBytes } from './in-bytes.ts'
import type { Terminal } from './terminal.ts'

const CLEAR_LINE = '\r\u001b[2K'

/** One line that is written anew with every word of progress, for who watches; for a script nothing. */
export function showProgress(terminal: Terminal, { cli }: Catalogue) {
  if (!terminal.isAttended) return { update: (_: ImportView) => {}, end: () => {} }
  return {
    update: ({ state, bytesRead, bytesTotal, messagesRead, jobMessages }: ImportView) => {
      const done = bytesTotal ? `${Math.floor((100 * bytesRead) / bytesTotal)} %` : inBytes(bytesRead)
      const line = state === 'arranging' ? cli.arranging : cli.importing(done, messagesRead, jobMessages)
      terminal.err(`${CLEAR_LINE}${line}`)
    },
    end: () => terminal.err(CLEAR_LINE),
  }
}
