import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Api } from '../../src/api/client.ts'
import { imported } from '../imported.ts'
import { openWorld } from '../open-world.ts'
import { mboxOf } from '../worlds/mailbox/mbox-of.ts'
import { firstMails } from '../worlds/mailbox.ts'
import { mailboxWorld, readWhole } from './mailbox-world.ts'

const here = mailboxWorld()

test('[M10] 2,000 messages of an account are read as the same mailbox from a file, which then brings nothing new', async () => {
  const first = { applications: 70, silent: 50, rejected: 15, noisePerMessage: 22, today: '2026-03-02' }
  const { mails } = firstMails(first)
  const entries = await Promise.all(
    mails.map(async (mail) => ({ at: mail.at, mbox: Buffer.from(mboxOf(mail)).toString() })),
  )
  await here.dovecot.deliver(
    here.user,
    entries.map(({ at, mbox }) => ({ at, bytes: letterOf(mbox) })),
  )
  const { id } = await here.api.accounts.connect(here.form())
  expect(await readWhole(here.api, id)).toMatchObject({ messagesRead: mails.length })
  expect(mails.length).toBeGreaterThan(2000)
  const path = join(here.world.app.dataFolder, 'same.mbox')
  await writeFile(path, entries.map(({ mbox }) => mbox).join(''))
  const fromAccount = await picture(here.api)
  expect(await imported(here.api, path)).toMatchObject({ state: 'done', jobMessages: 0, actionId: null })
  await using other = await openWorld()
  await imported(other.api, path)
  expect(fromAccount).toEqual(await picture(other.api))
  expect(fromAccount.applications.length).toBeGreaterThan(50)
})

/** What a person sees of it. */
async function picture(api: Api) {
  const { items } = await api.applications.list({ state: 'all', sort: 'company', direction: 'up', limit: 200 })
  const { total } = await api.inbox.list()
  const { counts, steps } = await api.today.get()
  const applications = items.map(({ company, role, standing }) => ({ company, role, standing }))
  return {
    applications: applications.sort((one, other) => (key(one) < key(other) ? -1 : 1)),
    total,
    counts,
    steps: steps.length,
  }
}

function key({ company, role }: { company: string; role: string }): string {
  return `${company} ${role}`
}

/** The message in an entry of an mbox, as a server keeps it. */
function letterOf(mbox: string): string {
  return mbox
    .slice(mbox.indexOf('\n') + 1)
    .replace(/^>(>*From )/gm, '$1')
    .replace(/\r?\n/g, '\r\n')
}
