import { v7 as newId } from 'uuid'
import type { SearchView } from '../../api/searches.ts'
import type { Search } from '../../domain/application/application.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { Refusal } from '../../domain/errors.ts'
import type { Readers } from '../../store/store.ts'
import { changing } from './changing.ts'
import { given } from './given.ts'
import { operation } from './operation.ts'

const list = operation.searches.list.handler(({ context: { store } }) => store.read(({ searches }) => searches.list()))

const add = operation.searches.add.handler(async ({ input, context }) => {
  const { result, actionId } = await changing(context, { name: 'add_search', subject: input.name }, async (to) => {
    const ending = await to.searches.current()
    if (ending) await to.searches.edit(ending.id, { endedOn: endBefore(input.startedOn, ending) })
    const search: Search = { id: newId(), ...input, endedOn: null, leftNoMail: null }
    await to.searches.add(search)
    return searchView(to, search.id)
  })
  return { actionId, search: result }
})

const edit = operation.searches.edit.handler(async ({ input: { id, ...wanted }, context }) => {
  const { result, actionId } = await changing(context, { name: 'edit_search' }, async (to) => {
    const search = { ...(await to.searches.get(id)), ...given(wanted) }
    if (search.endedOn !== null && search.endedOn < search.startedOn) {
      throw new Refusal('invalid', 'a search cannot end before it begins', { field: 'endedOn' })
    }
    await to.searches.edit(id, search)
    return searchView(to, id)
  })
  return { actionId, search: result }
})

export const searches = { list, add, edit }

function endBefore(startedOn: Day, { startedOn: earliest }: Search): Day {
  const dayBefore = addDays(startedOn, -1)
  return dayBefore < earliest ? earliest : dayBefore
}

async function searchView({ searches }: Readers, id: string): Promise<SearchView> {
  const found = (await searches.list()).find((search) => search.id === id)
  if (!found) throw new Refusal('not_found', `There is no search ${id}.`, { what: 'search' })
  return found
}
