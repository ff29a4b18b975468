import { merged } from '../../../domain/application/merging.ts'
import { Refusal } from '../../../domain/errors.ts'
import { changingApplication } from '../changing.ts'
import { learnName } from '../inbox/learning.ts'
import { operation } from '../operation.ts'

export const merge = operation.applications.merge.handler(({ input: { id, otherId }, context }) =>
  changingApplication(context, { name: 'merge_applications', id }, async (to) => {
    if (id === otherId) throw new Refusal('invalid', 'an entry cannot be merged with itself', { field: 'otherId' })
    const together = merged(await to.applications.get(id), await to.applications.get(otherId))
    await to.applications.edit(id, together)
    await to.events.moveAll(otherId, id)
    await to.messages.moveAll(otherId, id)
    await to.facts.moveAll(otherId, id)
    await to.proposals.moveAll(otherId, id)
    await learnName(to, id, together.company)
    await to.applications.remove(otherId)
  }),
)
