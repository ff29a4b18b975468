import type { Instant } from './day.ts'

/** What can be done to the data, as the change log names it. */
export type ActionName =
  | 'begin'
  | 'add_application'
  | 'edit_application'
  | 'edit_applications'
  | 'move_application'
  | 'close_application'
  | 'reopen_application'
  | 'merge_applications'
  | 'remove_application'
  | 'restore_application'
  | 'log_event'
  | 'edit_event'
  | 'remove_event'
  | 'add_search'
  | 'edit_search'
  | 'accept_proposal'
  | 'dismiss_proposal'
  | 'accept_group'
  | 'dismiss_group'
  | 'import'
  | 'read_mail'
  | 'save_view'
  | 'remove_view'
  | 'change_settings'
  | 'postpone_step'
  | 'example'
  | 'forget_teaching'
  | 'upkeep'
  | 'undo'

export interface Action {
  id: string
  name: ActionName
  /** The company, the file or the count that it was about. */
  subject: string | null
  at: Instant
  undoneBy: string | null
  /** The action that this one took back. */
  undoes: string | null
  changes: number
}
