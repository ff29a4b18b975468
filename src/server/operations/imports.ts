import { Refusal } from '../../domain/errors.ts'
import type { Context } from '../context.ts'
import { operation } from './operation.ts'

const endpoints = operation.imports

const list = endpoints.list.handler(({ context: { store } }) => store.read(({ imports }) => imports.list()))

const get = endpoints.get.handler(({ input: { id }, context: { store } }) =>
  store.read(({ imports }) => imports.get(id)),
)

const start = endpoints.start.handler(({ input, context }) => ownImports(context).start(input))

const watch = endpoints.watch.handler(async function* ({ input: { id }, context, signal }) {
  yield* ownImports(context).watch(id, signal)
})

const answer = endpoints.answer.handler(({ input: { id, ...said }, context }) => ownImports(context).answer(id, said))

const cancel = endpoints.cancel.handler(({ input: { id }, context }) => ownImports(context).cancel(id))

export const imports = { list, get, start, watch, answer, cancel }

/** The example search takes no mail: it would mix the person's own into it, and be gone on leaving. */
function ownImports({ world, foothold }: Context) {
  if (world === 'example') throw new Refusal('conflict', 'leave the example search first', { world })
  return foothold.imports
}
