import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible, journey } from '../setup/journey.ts'
import { firstMailbox } from '../worlds/mailbox.ts'

journey('a mailbox export becomes a search in order; a second import changes nothing', async ({ page, server, go }) => {
  const file = join(server.dataFolder, '..', `${crypto.randomUUID()}.mbox.gz`)
  await writeFile(file, gzipSync(await mailbox({ earlier: 6 })))
  await page.getByRole('heading', { name: 'Where shall we begin?' }).waitFor()
  await go('/import')
  await giveFile(page, file)
  await page.getByText('Where did this search begin?').waitFor()
  await expectAccessible(page)
  await page.reload()
  await page.getByText('Where did this search begin?').waitFor()
  await page.getByLabel('Did you send any that left no mail?').fill('4')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Your search is in order' }).waitFor({ timeout: 60_000 })

  await go('/')
  await page.getByText(/led to a conversation/).waitFor()
  expect(await page.getByRole('button', { name: 'Not today' }).count()).toBeLessThanOrEqual(3)

  await go('/inbox')
  const decisions = page.getByRole('list', { name: 'Decisions' }).locator('> li')
  await decisions.first().waitFor()
  expect(await decisions.count()).toBeLessThanOrEqual(10)
  await expectAccessible(page)
  await acceptReceipts(page)
  const before = await countOfAll(page, go)
  expect(before).toBeGreaterThanOrEqual(70)

  await go('/import')
  await giveFile(page, file)
  await page.getByRole('heading', { name: 'Nothing new' }).waitFor({ timeout: 60_000 })
  expect(await countOfAll(page, go)).toBe(before)
})

journey('a file dropped on the page is read, and the reading can be cancelled', async ({ page, server, go }) => {
  const bytes = await mailbox({ earlier: 6 })
  await go('/import')
  await page.waitForLoadState('networkidle')
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'INBOX.mbox'))
    return transfer
  }, bytes.toString('latin1'))
  await page.getByText('Drop your export here').dispatchEvent('drop', { dataTransfer: dropped })
  await page.getByText('Where did this search begin?').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).first().click()
  await page.getByRole('heading', { name: 'Cancelled' }).waitFor()
  await page.getByText(/What was stored stays stored/).waitFor()
  expect((await readdir(join(server.dataFolder, 'spool'))).length).toBe(0)
})

journey('a decision in the Inbox is made with one key, and taken back', async ({ page, go }) => {
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.getByText('Three things today.').waitFor()
  await go('/inbox')
  const decisions = page.getByRole('list', { name: 'Decisions' }).locator('> li')
  await decisions.first().waitFor()
  const count = await decisions.count()
  const marked = page.getByRole('list', { name: 'Decisions' }).locator('mark').first()
  await expect.poll(() => nextUntilVisible(page, marked), { timeout: 10_000, interval: 300 }).toBe(true)
  expect(((await marked.textContent()) ?? '').length).toBeGreaterThan(10)

  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'Undo' }).first().waitFor()
  await expect.poll(() => decisions.count()).toBe(count - 1)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => decisions.count()).toBe(count)

  await page.keyboard.press('x')
  await expect.poll(() => decisions.count()).toBe(count - 1)
})

journey('what cannot be read says so, and what is no mailbox is refused', async ({ page, server, go }) => {
  const file = join(server.dataFolder, '..', `${crypto.randomUUID()}.pdf`)
  await writeFile(file, '%PDF-1.7 this is no mailbox at all')
  await go('/import')
  await giveFile(page, file)
  await page
    .getByText(/cannot be read/)
    .first()
    .waitFor()
})

async function giveFile(page: Page, file: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  await (await chosen).setFiles(file)
}

/** Moves on by one decision while none with a marked sentence is open. */
async function nextUntilVisible(page: Page, marked: Locator): Promise<boolean> {
  if (await marked.isVisible()) return true
  await page.keyboard.press('j')
  return false
}

async function mailbox(rest: { earlier?: number }): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  const today = new Date().toISOString().slice(0, 10)
  for await (const chunk of firstMailbox({ applications: 70, silent: 50, rejected: 15, today, ...rest }))
    chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Receipts that are not quite sure wait as one decision, which comes first. */
async function acceptReceipts(page: Page): Promise<void> {
  if (!(await page.getByRole('heading', { name: /like a receipt/ }).isVisible())) return
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'Undo' }).first().waitFor()
}

async function countOfAll(page: Page, go: (path: string) => Promise<void>): Promise<number> {
  await go('/applications?state=all')
  const shown = page.getByText(/^\d+ applications?$/).first()
  await shown.waitFor()
  return Number.parseInt((await shown.textContent()) ?? '', 10)
}
