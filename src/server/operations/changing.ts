import type { ApplicationView } from '../../api/applications.ts'
import type { ActionName } from '../../domain/action.ts'
import type { Writers } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { applicationDetail } from './application-detail.ts'
import { type PersonsClock, personsClock } from './persons-clock.ts'

type Change<T> = (to: Writers, clock: PersonsClock) => Promise<T>

/** One action of the person's, in one transaction. */
export function changing<T>(
  { store, now }: Context,
  action: { name: ActionName; subject?: string },
  change: Change<T>,
): Promise<{ result: T; actionId: string }> {
  return store.write(action, async (to) => change(to, await personsClock(to, now())))
}

/** The same, about one application: answers with what it became. */
export async function changingApplication(
  { store, now }: Context,
  action: { name: ActionName; id: string },
  change: Change<void>,
): Promise<{ actionId: string; application: ApplicationView }> {
  const { company } = await store.read(({ applications }) => applications.get(action.id))
  const { result, actionId } = await store.write({ name: action.name, subject: company }, async (to) => {
    await change(to, await personsClock(to, now()))
    return applicationDetail(to, action.id)
  })
  return { actionId, application: result }
}
