import type { Import } from '../../../domain/import.ts'
import type { Writers } from '../../../store/store.ts'

/** What reading has come to. */
export type Reached = Pick<
  Import,
  'messagesRead' | 'jobMessages' | 'alreadyKnown' | 'applicationsFound' | 'eventsApplied' | 'actionId'
>

/** Where it is written down: each time together with what was read, in one transaction under one action. */
export interface Ledger<P extends Reached> {
  actionId: string
  write(change: (to: Writers) => Promise<P>): Promise<P>
}
