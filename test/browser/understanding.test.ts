import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible, journey } from '../setup/journey.ts'

journey(
  'a message says why it is taken for what it is, and a correction is learned and forgotten',
  async ({ page, go }) => {
    await page.getByRole('button', { name: 'Open the example' }).click()
    await page.getByText('Three things today.').waitFor()
    await go('/inbox')
    await openSingleDecision(page)
    const why = page.getByRole('button', { name: 'Why?' })
    await why.focus()
    await page.keyboard.press('Enter')
    await page.getByText(/It rests on these words|as a whole it reads like/).waitFor()
    await page.getByText(/It was read as/).waitFor()
    await expectAccessible(page)

    await page.getByRole('button', { name: /Not about my search/ }).click()
    await page.getByRole('button', { name: 'Undo' }).first().waitFor()
    await go('/settings')
    const taught = page.getByRole('button', { name: /^Forget: / })
    await taught.first().waitFor()
    await page.getByText('Not about the search').first().waitFor()
    await expectAccessible(page)
    const count = await taught.count()
    await taught.first().click()
    await expect.poll(() => taught.count()).toBe(count - 1)
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect.poll(() => taught.count()).toBe(count)
  },
)

/** Groups come first; below them stand those that are asked alone. */
async function openSingleDecision(page: Page): Promise<void> {
  const decisions = page.getByRole('list', { name: 'Decisions' }).locator('> li')
  await decisions.first().waitFor()
  for (let step = await decisions.count(); step > 0; step -= 1) {
    if (await page.getByRole('button', { name: 'Why?' }).isVisible()) return
    await page.keyboard.press('j')
    await page.waitForTimeout(200)
  }
}
