import { operation } from './operation.ts'

const list = operation.actions.list.handler(({ input: { cursor, limit }, context: { store } }) =>
  store.read(({ actions }) => actions.list(cursor ?? null, limit)),
)

const undo = operation.actions.undo.handler(async ({ input: { id }, context: { store, foothold } }) => {
  const { actionId } = await store.write({ name: 'undo' }, ({ actions }) => actions.undo(id))
  foothold.accounts.wake()
  return { actionId }
})

export const actions = { list, undo }
