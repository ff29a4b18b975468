import { actions } from './actions.ts'
import { applications } from './applications.ts'
import { events } from './events.ts'
import { finding } from './finding.ts'
import { imports } from './imports.ts'
import { inbox } from './inbox.ts'
import { messages } from './messages.ts'
import { operation } from './operation.ts'
import { program } from './program.ts'
import { searches } from './searches.ts'
import { teachings } from './teachings.ts'
import { today } from './today.ts'
import { views } from './views.ts'

/** Every endpoint of the contract, done. */
export const router = operation.router({
  program,
  today,
  applications,
  events,
  searches,
  inbox,
  messages,
  imports,
  teachings,
  finding,
  views,
  actions,
})

export { exportRoutes } from '../exports/export-routes.ts'
