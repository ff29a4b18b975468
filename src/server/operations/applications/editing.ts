import type { z } from 'zod'
import type { ApplicationEdit } from '../../../api/applications.ts'
import type { Application } from '../../../domain/application/application.ts'
import { Refusal } from '../../../domain/errors.ts'
import type { Writers } from '../../../store/store.ts'
import { changingApplication } from '../changing.ts'
import { given } from '../given.ts'
import { learnName } from '../inbox/learning.ts'
import { operation } from '../operation.ts'

export const edit = operation.applications.edit.handler(({ input: { id, ...wanted }, context }) =>
  changingApplication(context, { name: 'edit_application', id }, async (to) => {
    await requireKnown(to, id, wanted)
    if (wanted.company !== undefined) await learnName(to, id, wanted.company)
    await to.applications.edit(id, patchOf(wanted))
  }),
)

async function requireKnown(to: Writers, id: string, { searchId, previousId }: z.infer<typeof ApplicationEdit>) {
  if (searchId !== undefined) await to.searches.get(searchId)
  if (previousId === id) throw new Refusal('invalid', 'an application cannot follow itself', { field: 'previousId' })
  if (previousId) await to.applications.get(previousId)
}

function patchOf(wanted: z.infer<typeof ApplicationEdit>): Partial<Application> {
  const { tags, ...rest } = wanted
  return { ...given(rest), ...(tags ? { tags: [...new Set(tags)] } : {}) }
}
