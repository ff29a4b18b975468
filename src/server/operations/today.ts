import type { TodayStep } from '../../api/today.ts'
import type { ListedApplication } from '../../domain/application/known.ts'
import { addDays } from '../../domain/day.ts'
import { openList } from '../../domain/today/open-list.ts'
import { type OpenApplication, type Step, todaySteps } from '../../domain/today/steps.ts'
import type { Readers } from '../../store/store.ts'
import { changing } from './changing.ts'
import { operation } from './operation.ts'
import { type PersonsClock, personsClock } from './persons-clock.ts'

const SHOWN = 8

const get = operation.today.get.handler(({ context: { store, now } }) =>
  store.read(async (from) => {
    const clock = await personsClock(from, now())
    const search = await from.searches.current()
    const ofSearch = search ? { searchId: search.id } : {}
    const recent = await from.applications.list({ state: 'open', ...ofSearch }, null, SHOWN)
    const pressing = await from.applications.pressing()
    return {
      day: clock.today,
      ...(await stepsOf(from, pressing, clock)),
      counts: await from.applications.counts(search?.id),
      leftNoMail: search?.leftNoMail ?? null,
      open: openList(pressing.map(asOpen), recent.items.map(asOpen), clock)
        .slice(0, SHOWN)
        .map(({ listed }) => listed),
    }
  }),
)

const postpone = operation.today.postpone.handler(async ({ input: { key }, context }) => {
  const { actionId } = await changing(context, { name: 'postpone_step' }, ({ postponements }, { today }) =>
    postponements.put(key, addDays(today, 1)),
  )
  return { actionId }
})

export const today = { get, postpone }

async function stepsOf(
  from: Readers,
  pressing: readonly ListedApplication[],
  { today, zone }: PersonsClock,
): Promise<{ steps: TodayStep[]; more: number }> {
  const { steps, more } = todaySteps({
    today,
    zone,
    open: pressing.map(asOpen),
    decisionsWaiting: await from.proposals.countDecisions(),
    postponed: await from.postponements.on(today),
  })
  const names = new Map(pressing.map((each) => [each.id, each]))
  return { steps: steps.map((step) => named(step, names)), more }
}

function asOpen(listed: ListedApplication): OpenApplication & { listed: ListedApplication } {
  const { stage, deadline, nextInterview } = listed.standing
  return { id: listed.id, stage, deadline, nextInterviewAt: nextInterview?.start ?? null, listed }
}

function named(step: Step, names: ReadonlyMap<string, ListedApplication>): TodayStep {
  const about = step.applicationId === null ? undefined : names.get(step.applicationId)
  return { ...step, company: about?.company ?? null, role: about?.role ?? null }
}
