import { accounts } from './accounts.ts'
import { actions } from './actions.ts'
import { applications } from './applications.ts'
import { events } from './events.ts'
import { finding } from './finding.ts'
import { imports } from './imports.ts'
import { inbox } from './inbox.ts'
import { messages } from './messages.ts'
import { program } from './program.ts'
import { searches } from './searches.ts'
import { teachings } from './teachings.ts'
import { today } from './today.ts'
import { views } from './views.ts'

/** Everything that can be asked of Foothold. The web page and the command line are clients of nothing else. */
export const contract = {
  program,
  today,
  applications,
  events,
  searches,
  inbox,
  messages,
  imports,
  teachings,
  accounts,
  finding,
  views,
  actions,
}

export type Contract = typeof contract
