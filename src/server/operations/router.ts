import type { Router } from '@orpc/server'
import type { Contract } from '../../api/contract.ts'
import type { Context } from '../context.ts'
import { accounts } from './accounts.ts'
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
export const router: Router<Contract, Context> = operation.router({
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
})

export { exportRoutes } from '../exports/export-routes.ts'
