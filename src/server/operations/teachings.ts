import type { TeachingView } from '../../api/teachings.ts'
import { Refusal } from '../../domain/errors.ts'
import type { Teaching } from '../../domain/teaching.ts'
import { changing } from './changing.ts'
import { operation } from './operation.ts'

const list = operation.teachings.list.handler(async ({ context: { store } }) =>
  (await store.read(({ teachings }) => teachings.list())).map(view),
)

const forget = operation.teachings.forget.handler(async ({ input: { id }, context }) => {
  const known = (await context.store.read(({ teachings }) => teachings.list())).find((each) => each.id === id)
  if (!known) throw new Refusal('not_found', `There is no teaching ${id}.`, { what: 'teaching' })
  const action = { name: 'forget_teaching', subject: known.shown.slice(0, 80) } as const
  const { actionId } = await changing(context, action, (to) => to.teachings.forget(id))
  return { actionId }
})

export const teachings = { list, forget }

/** What it is recognised by says nothing to a person. */
function view({ key: _, ...shown }: Teaching): TeachingView {
  return shown
}
