import { expect, test } from 'vitest'
import { account, accountFolder } from './builders.ts'
import { openTestStore } from './open-test-store.ts'

test('[K15] an account is kept with what signs in as it was sealed, and outside the change log', async () => {
  const { store } = await openTestStore()
  const robins = account()
  await store.write({ name: 'read_mail' }, (to) => to.accounts.add(robins, 'sealed'))
  const changed = { importId: robins.id, signedOut: 'password', chosenFolders: ['INBOX', 'Jobs'] } as const
  await store.write({ name: 'read_mail' }, async (to) => {
    await to.accounts.change(robins.id, { ...changed, chosenFolders: [...changed.chosenFolders] })
    await to.accounts.seal(robins.id, 'sealed again')
  })
  const kept = await store.read(async ({ accounts, actions }) => ({
    list: await accounts.list(),
    sealed: await accounts.sealed(robins.id),
    actions: (await actions.list(null, 5)).items.filter(({ name }) => name === 'read_mail'),
  }))
  expect(kept).toEqual({ list: [{ ...robins, ...changed }], sealed: 'sealed again', actions: [] })
})

test('a mailbox is connected once', async () => {
  const { store } = await openTestStore()
  await store.write({ name: 'read_mail' }, (to) => to.accounts.add(account(), 'sealed'))
  const again = store.write({ name: 'read_mail' }, (to) => to.accounts.add(account(), 'sealed'))
  await expect(again).rejects.toMatchObject({ code: 'already_exists' })
})

test('how far a folder was read is kept whole, with the largest numbers there are', async () => {
  const { store } = await openTestStore()
  const robins = account()
  const inbox = accountFolder({ accountId: robins.id })
  const read = { ...inbox, yearsRead: 2, lowestUid: 4_000_000_000, messagesRead: 50_000 }
  await store.write({ name: 'read_mail' }, async (to) => {
    await to.accounts.add(robins, 'sealed')
    await to.accounts.saveFolder(inbox)
    await to.accounts.saveFolder(read)
  })
  expect(await store.read(({ accounts }) => accounts.folders(robins.id))).toEqual([read])
  await store.write({ name: 'read_mail' }, (to) => to.accounts.forgetFolders(robins.id))
  expect(await store.read(({ accounts }) => accounts.folders(robins.id))).toEqual([])
})

test('a removed account is gone with its folders, and so is everything after erasing', async () => {
  const { store } = await openTestStore()
  const [one, other] = [account(), account({ userName: 'other' })]
  await store.write({ name: 'read_mail' }, async (to) => {
    for (const each of [one, other]) {
      await to.accounts.add(each, 'sealed')
      await to.accounts.saveFolder(accountFolder({ accountId: each.id }))
    }
    await to.accounts.remove(one.id)
  })
  expect(await store.read(({ accounts }) => accounts.list())).toEqual([other])
  await expect(store.read(({ accounts }) => accounts.get(one.id))).rejects.toMatchObject({ code: 'not_found' })
  await expect(store.read(({ accounts }) => accounts.sealed(one.id))).rejects.toMatchObject({ code: 'not_found' })
  await store.erase()
  expect(await store.read(({ accounts }) => accounts.list())).toEqual([])
})
