import { isZone } from '../../domain/day.ts'
import { Refusal } from '../../domain/errors.ts'
import type { Readers } from '../../store/store.ts'
import { changing } from './changing.ts'
import { operation } from './operation.ts'
import { personsClock } from './persons-clock.ts'
import { backUp, backups } from './program/backups.ts'
import { doctor } from './program/doctor.ts'
import { erase } from './program/erasing.ts'
import { enterExample, leaveExample } from './program/example.ts'
import { presentSearch } from './search-shelf.ts'

const endpoints = operation.program

const status = endpoints.status.handler(({ context: { store, world, now, foothold } }) =>
  store.read(async (from) => {
    const { zone, today } = await personsClock(from, now())
    const [unfinished] = await from.imports.unfinished()
    return {
      version: foothold.version,
      world,
      hasBegun: await hasBegun(from),
      today,
      zone,
      inbox: await from.proposals.countDecisions(),
      currentSearchId: (await from.searches.current())?.id ?? null,
      runningImportId: unfinished?.id ?? null,
      dataFolder: foothold.dataFolder,
    }
  }),
)

const begin = endpoints.begin.handler(async ({ context }) => {
  const { actionId } = await changing(context, { name: 'begin' }, async (to, { now, today }) => {
    await presentSearch(to, today)
    await to.settings.change({ begunAt: now })
  })
  return { actionId }
})

const settings = endpoints.settings.handler(async ({ input: { zone }, context }) => {
  if (zone !== undefined && !isZone(zone)) throw new Refusal('invalid', `no such time zone: ${zone}`, { field: 'zone' })
  const { result, actionId } = await changing(context, { name: 'change_settings' }, async (to, clock) => {
    if (zone !== undefined) await to.settings.change({ zone })
    return zone ?? clock.zone
  })
  return { actionId, zone: result }
})

export const program = {
  status,
  begin,
  settings,
  enterExample,
  leaveExample,
  backups,
  backUp,
  doctor,
  erase,
}

/** Anything kept is a beginning: a search, a mailbox, or mail that was read. */
async function hasBegun({ settings, searches, accounts, messages }: Readers): Promise<boolean> {
  if ((await settings.get()).begunAt !== null) return true
  if ((await searches.list()).length > 0 || (await accounts.list()).length > 0) return true
  return (await messages.count()) > 0
}
