import { operation } from './operation.ts'

const list = operation.actions.list.handler(({ input: { cursor, limit }, context: { store } }) =>
  store.read(({ actions }) => actions.list(cursor ?? null, limit)),
)

const undo = operation.actions.undo.handler(async ({ input: { id }, context: { store } }) => {
  const { actionId } = await store.write({ name: 'undo' }, ({ actions }) => actions.undo(id))
  return { actionId }
})

export const actions = { list, undo }
