import type { Application, Channel } from '../../../domain/application/application.ts'
import type { Ending } from '../../../domain/application/closing.ts'
import type { KnownApplication } from '../../../domain/application/known.ts'
import type { Writers } from '../../../store/store.ts'
import { changing } from '../changing.ts'
import { handEvent } from '../hand-event.ts'
import { operation } from '../operation.ts'
import type { PersonsClock } from '../persons-clock.ts'

interface Wish {
  channel?: Channel | undefined
  searchId?: string | undefined
  addTag?: string | undefined
  removeTag?: string | undefined
  close?: Ending | undefined
  remove?: true | undefined
}

export const editMany = operation.applications.editMany.handler(async ({ input: { ids, ...wish }, context }) => {
  const wanted = [...new Set(ids)]
  const action = { name: 'edit_applications', subject: String(wanted.length) } as const
  const { actionId } = await changing(context, action, async (to, clock) => {
    if (wish.searchId) await to.searches.get(wish.searchId)
    for (const id of wanted) await fulfil(to, await to.applications.get(id), wish, clock)
  })
  return { actionId, changed: wanted.length }
})

async function fulfil(to: Writers, application: KnownApplication, wish: Wish, clock: PersonsClock): Promise<void> {
  const { id } = application
  const patch = patchFor(application, wish)
  if (Object.keys(patch).length > 0) await to.applications.edit(id, patch)
  if (wish.close) {
    const events = await to.events.timeline(id)
    await to.events.record(id, handEvent({ kind: wish.close }, clock, events))
  }
  if (wish.remove) await to.applications.remove(id)
}

function patchFor({ tags }: KnownApplication, { channel, searchId, addTag, removeTag }: Wish): Partial<Application> {
  const kept = tags.filter((tag) => tag !== removeTag)
  return {
    ...(channel ? { channel } : {}),
    ...(searchId ? { searchId } : {}),
    ...(addTag || removeTag ? { tags: [...new Set([...kept, ...(addTag ? [addTag] : [])])] } : {}),
  }
}
