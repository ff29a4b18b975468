import type { Command } from 'commander'
import type { Start } from '../session.ts'
import { accountCommand } from './account.ts'
import { actionsCommand } from './actions.ts'
import { addCommand } from './add.ts'
import { backupCommand } from './backup.ts'
import { closeCommand } from './close.ts'
import { doctorCommand } from './doctor.ts'
import { editCommand } from './edit.ts'
import { eraseCommand } from './erase.ts'
import { exportCommand } from './export.ts'
import { inboxCommand } from './inbox.ts'
import { listCommand } from './list.ts'
import { logCommand } from './log.ts'
import { mailCommand } from './mail.ts'
import { mergeCommand } from './merge.ts'
import { openCommand } from './open.ts'
import { removeCommand } from './remove.ts'
import { reopenCommand } from './reopen.ts'
import { restoreCommand } from './restore.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { todayCommand } from './today.ts'
import { undoCommand } from './undo.ts'

/** Every command, in the order of the help; each adds itself to the program. */
export const COMMANDS: readonly ((program: Command, start: Start) => void)[] = [
  serveCommand,
  openCommand,
  todayCommand,
  listCommand,
  showCommand,
  addCommand,
  editCommand,
  logCommand,
  closeCommand,
  reopenCommand,
  mergeCommand,
  removeCommand,
  undoCommand,
  actionsCommand,
  searchCommand,
  inboxCommand,
  accountCommand,
  mailCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
  eraseCommand,
]
