import { v7 as newId } from 'uuid'
import type { z } from 'zod'
import type { ApplicationDraft } from '../../../api/applications.ts'
import type { Application } from '../../../domain/application/application.ts'
import type { Writers } from '../../../store/store.ts'
import { applicationDetail } from '../application-detail.ts'
import { changing } from '../changing.ts'
import { handEvent } from '../hand-event.ts'
import { operation } from '../operation.ts'
import type { PersonsClock } from '../persons-clock.ts'
import { presentSearch } from '../search-shelf.ts'

type Draft = z.infer<typeof ApplicationDraft>

export const add = operation.applications.add.handler(async ({ input, context }) => {
  const { result, actionId } = await changing(
    context,
    { name: 'add_application', subject: input.company },
    async (to, clock) => {
      const application = await drafted(to, input, clock)
      await to.applications.add(application)
      const { start: kind, day, deadline = null } = input
      await to.events.record(
        application.id,
        handEvent({ kind, day, deadline: kind === 'considered' ? deadline : null }, clock),
      )
      return applicationDetail(to, application.id)
    },
  )
  return { actionId, application: result }
})

async function drafted(to: Writers, draft: Draft, { now, today }: PersonsClock): Promise<Application> {
  const { company, role = '', channel = 'cold', tags = [], previousId = null } = draft
  const search = draft.searchId ? await to.searches.get(draft.searchId) : await presentSearch(to, draft.day ?? today)
  if (previousId !== null) await to.applications.get(previousId)
  return {
    id: newId(),
    searchId: search.id,
    company,
    role,
    channel,
    tags: [...new Set(tags)],
    previousId,
    postingUrl: draft.postingUrl ?? null,
    postingText: draft.postingText ?? null,
    place: draft.place ?? null,
    workMode: draft.workMode ?? null,
    pay: draft.pay ?? null,
    whereFound: draft.whereFound ?? null,
    resumeVersion: draft.resumeVersion ?? null,
    createdAt: now,
  }
}
