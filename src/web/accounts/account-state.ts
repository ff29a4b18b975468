import type { AccountView } from '../../api/accounts.ts'
import type { Dates } from '../dates.ts'
import { text } from '../text.ts'

const words = text.accounts

/** What a mailbox does at the moment, in one sentence. */
export function accountState({ state }: AccountView, dates: Dates): string {
  switch (state.kind) {
    case 'connecting':
    case 'queued':
    case 'asking':
    case 'resting':
      return words.state[state.kind]
    case 'reading':
      return words.state.reading[state.part](words.count(state.read, state.total))
    case 'watching':
      return state.isLive ? words.state.live : words.state.polled
    case 'waiting':
      return words.state.waiting(words.waitingReason[state.reason], dates.time(state.until))
    case 'signed_out':
      return words.signedOut[state.reason]
  }
}

/** When it was last looked through. */
export function lastLook({ readAt }: AccountView, dates: Dates): string {
  return readAt === null ? words.neverLooked : words.lastLook(dates.moment(readAt))
}
