import type { FolderUse } from './account.ts'

/** How far one folder of an account was read. */
export interface AccountFolder {
  id: string
  accountId: string
  path: string
  use: FolderUse | null
  /** Changes when the server has numbered the folder anew: then nothing that was known by number holds. */
  uidValidity: string
  /** The highest number seen; what comes later is new. */
  newestUid: number
  /** How many years, back from the day of connecting, were read whole. */
  yearsRead: number
  /** Of the year at hand: it is read from the highest number down, and this is the last that was. Null at its start. */
  lowestUid: number | null
  messagesRead: number
}
