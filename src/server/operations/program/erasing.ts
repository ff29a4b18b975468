import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Refusal } from '../../../domain/errors.ts'
import type { Context } from '../../context.ts'
import { operation } from '../operation.ts'

/** Nothing of it can be undone: the database is emptied, and copies of it in the data folder are deleted. */
export const erase = operation.program.erase.handler(async ({ context }) => {
  const { world, store, foothold } = context
  if (world === 'example') throw new Refusal('conflict', 'leave the example search first', { world })
  for (const { id } of await foothold.accounts.list()) await foothold.accounts.disconnect(id)
  await endImports(context)
  await store.erase()
  await foothold.safe.forgetAll()
  await foothold.spool.removeAll()
  await rm(foothold.backupsFolder, { recursive: true, force: true })
  for (const old of await setAsideDatabases(context)) await rm(old)
  return { erased: true, copiesMayRemain: await setAsideDatabases(context) } as const
})

async function endImports({ store, foothold }: Context): Promise<void> {
  for (const { id } of await store.read(({ imports }) => imports.unfinished())) await foothold.imports.cancel(id)
}

/** What restoring a copy left beside the database. */
async function setAsideDatabases({ foothold: { dataFolder, databasePath } }: Context): Promise<string[]> {
  const names = await readdir(dataFolder)
  return names.filter((name) => name.startsWith(`${basename(databasePath)}.`)).map((name) => join(dataFolder, name))
}
