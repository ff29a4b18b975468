import { applicationDetail } from '../application-detail.ts'
import { changing } from '../changing.ts'
import { operation } from '../operation.ts'

export const remove = operation.applications.remove.handler(async ({ input: { id }, context }) => {
  const { company } = await context.store.read(({ applications }) => applications.get(id))
  const { actionId } = await changing(context, { name: 'remove_application', subject: company }, ({ applications }) =>
    applications.remove(id),
  )
  return { actionId }
})

export const bin = operation.applications.bin.handler(({ context: { store } }) =>
  store.read(({ applications }) => applications.bin()),
)

export const restore = operation.applications.restore.handler(async ({ input: { id }, context }) => {
  const { result, actionId } = await changing(context, { name: 'restore_application' }, async (to) => {
    await to.applications.restore(id)
    return applicationDetail(to, id)
  })
  return { actionId, application: result }
})
