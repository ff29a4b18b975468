import type { Api } from '../src/api/client.ts'
import type { ImportView } from '../src/api/imports.ts'

/** Imports a mailbox to its end; where the search began is answered with what is most likely. */
export async function imported(api: Api, path: string): Promise<ImportView> {
  const { id } = await api.imports.start({ path })
  return arranged(api, await settled(api, id))
}

/** Waits until an import asks or ends. */
export async function settled(api: Api, id: string): Promise<ImportView> {
  for await (const _ of await api.imports.watch({ id }));
  return api.imports.get({ id })
}

/** Answers an import that asks, and waits for its end. */
export async function arranged(api: Api, { id, state, beginnings }: ImportView): Promise<ImportView> {
  if (state !== 'asking') return api.imports.get({ id })
  await api.imports.answer({ id, beganOn: beginnings[0]?.day ?? '', leftNoMail: null })
  return settled(api, id)
}
