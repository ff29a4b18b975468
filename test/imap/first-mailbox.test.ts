import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { imported } from '../imported.ts'
import { mboxOf } from '../worlds/mailbox/mbox-of.ts'
import { firstMails } from '../worlds/mailbox.ts'
import { mailboxWorld, readWhole } from './mailbox-world.ts'

const here = mailboxWorld()

test('[M10] 2,000 messages of an account are no homework, and the same mailbox as a file brings nothing new', async () => {
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
  const { total: decisions } = await here.api.inbox.list()
  const { total: applications } = await here.api.applications.list({ state: 'all' })
  const { steps } = await here.api.today.get()
  expect({ decisions, applications, steps: steps.length }).toSatisfy(
    (found: { decisions: number; applications: number; steps: number }) =>
      found.decisions <= 10 && found.steps <= 3 && found.applications >= 60 && found.applications <= 75,
  )
  const path = join(here.world.app.dataFolder, 'same.mbox')
  await writeFile(path, entries.map(({ mbox }) => mbox).join(''))
  expect(await imported(here.api, path)).toMatchObject({ state: 'done', jobMessages: 0, actionId: null })
})

/** The message in an entry of an mbox, as a server keeps it. */
function letterOf(mbox: string): string {
  return mbox
    .slice(mbox.indexOf('\n') + 1)
    .replace(/^>(>*From )/gm, '$1')
    .replace(/\r?\n/g, '\r\n')
}
