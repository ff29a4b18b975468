import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { PHONE } from '../setup/browser.ts'
import { expectAccessible, journey } from '../setup/journey.ts'

journey('quick add, edit with undo, close and reopen, all by keyboard and mouse', async ({ page }) => {
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByText('Nothing here yet.').waitFor()
  await quickAdd(page, 'Northwind', 'Product designer')
  await page
    .getByRole('link', { name: 'Open it' })
    .or(page.getByRole('button', { name: 'Open it' }))
    .first()
    .click()
  await page.getByRole('heading', { name: 'Timeline' }).waitFor()

  await page.getByRole('button', { name: 'Change place' }).click()
  await page.getByRole('textbox', { name: 'Place' }).fill('Leipzig')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /Leipzig/ })
    .or(page.getByText('Leipzig', { exact: true }))
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => page.getByText('Leipzig', { exact: true }).count()).toBe(0)

  await page.getByRole('button', { name: 'Close it' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Withdrawn').click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Close it' }).click()
  await page.getByRole('button', { name: 'Reopen it' }).first().click()
  await page.getByRole('button', { name: 'Close it' }).first().waitFor()
})

journey(
  'a second entry of the same application is merged, and search finds what accents hide',
  async ({ page, go }) => {
    await page.getByRole('button', { name: 'Start empty' }).click()
    await page.getByText('Nothing here yet.').waitFor()
    await quickAdd(page, 'Müller & Söhne GmbH', 'Buchhalterin')
    await quickAdd(page, 'Mueller und Soehne', 'Buchhaltung')
    await go('/applications')
    await page
      .getByRole('link', { name: /Müller & Söhne/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    await page.getByRole('button', { name: 'More' }).first().click()
    await page.getByRole('menuitem', { name: 'Merge with another entry' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').first().fill('Mueller')
    await dialog.getByText('Buchhaltung').first().click()
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByText('The two entries are one now.').waitFor()

    await page.keyboard.press('Control+k')
    await page.getByPlaceholder(/Find an application/).fill('muller sohne')
    await page
      .getByRole('dialog')
      .getByText(/Müller & Söhne/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')

    await go('/applications')
    await page.getByText('1 open').waitFor()
  },
)

journey('on the board a card is moved by keyboard alone, and the move is taken back', async ({ page, go }) => {
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByText('Nothing here yet.').waitFor()
  await quickAdd(page, 'Kestrel Labs', 'UX researcher')
  await go('/applications?look=board')
  const column = (stage: string) => page.getByLabel(new RegExp(`^${stage}`))
  await page.getByRole('button', { name: 'Move Kestrel Labs' }).focus()
  await page.keyboard.press('Space')
  await page.getByText('Kestrel Labs is over Applied.').waitFor({ state: 'attached' })
  await page.keyboard.press('ArrowRight')
  await page.getByText('Kestrel Labs is over Screening.').waitFor({ state: 'attached' })
  await page.keyboard.press('Space')
  await page.getByText('Kestrel Labs is now in “Screening”.').waitFor()
  await column('Screening, 1').getByText('Kestrel Labs').waitFor()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await column('Applied, 1').getByText('Kestrel Labs').waitFor()
})

journey(
  'on a phone an application is added and found in the list',
  async ({ page, go }) => {
    await page.getByRole('button', { name: 'Start empty' }).click()
    await page.getByText('Nothing here yet.').waitFor()
    await page.getByRole('button', { name: /Add/ }).last().click()
    await page.getByRole('dialog').getByLabel('Company').first().fill('Kestrel Labs')
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('Kestrel Labs is added.').waitFor()
    await go('/applications')
    await page.getByText('Kestrel Labs').first().waitFor()
    await expectAccessible(page)
  },
  PHONE,
)

async function quickAdd(page: Page, company: string, role: string): Promise<void> {
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Company').first().fill(company)
  await dialog.getByLabel('Role').first().fill(role)
  await page.keyboard.press('Enter')
  await page.getByText(`${company} is added.`).waitFor()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
}
