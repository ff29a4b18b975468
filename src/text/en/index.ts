import { accounts } from './accounts.ts'
import { application } from './application.ts'
import { applications } from './applications.ts'
import { cli } from './cli.ts'
import { days } from './days.ts'
import { importing } from './importing.ts'
import { inbox } from './inbox.ts'
import { mail } from './mail.ts'
import { palette } from './palette.ts'
import { problem } from './problem.ts'
import { quickAdd } from './quick-add.ts'
import { refusals } from './refusals.ts'
import { serving } from './serving.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { standing } from './standing.ts'
import { today } from './today.ts'
import { undo } from './undo.ts'
import { welcome } from './welcome.ts'
import { words } from './words.ts'

export const en = {
  accounts,
  settings,
  inbox,
  importing,
  welcome,
  today,
  shell,
  undo,
  problem,
  application,
  applications,
  cli,
  days,
  mail,
  palette,
  quickAdd,
  refusals,
  serving,
  standing,
  words,
}
