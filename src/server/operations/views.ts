import { changing } from './changing.ts'
import { operation } from './operation.ts'

const list = operation.views.list.handler(({ context: { store } }) =>
  store.read(async ({ views }) =>
    (await views.list()).map(({ filter, ...view }) => ({ ...view, filter: { ...filter } })),
  ),
)

const save = operation.views.save.handler(async ({ input, context }) => {
  const { result, actionId } = await changing(context, { name: 'save_view', subject: input.name }, ({ views }) =>
    views.save(input),
  )
  return { actionId, view: result }
})

const remove = operation.views.remove.handler(async ({ input: { id }, context }) => {
  const { actionId } = await changing(context, { name: 'remove_view' }, ({ views }) => views.remove(id))
  return { actionId }
})

export const views = { list, save, remove }
