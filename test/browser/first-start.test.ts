import { expect } from 'vitest'
import { PHONE } from '../setup/browser.ts'
import { expectAccessible, journey } from '../setup/journey.ts'

journey('first start: three doors, and starting empty leads to a calm Today', async ({ page }) => {
  await page.getByRole('heading', { name: 'Where shall we begin?' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByText('Nothing here yet.').waitFor()
  await expectAccessible(page)
  await page.reload()
  await page.getByText('Nothing here yet.').waitFor()
})

journey('a link from elsewhere without the token says how to get in', async ({ page, server }) => {
  await page.getByRole('heading', { name: 'Where shall we begin?' }).waitFor()
  await page.goto('about:blank')
  await page.context().clearCookies()
  const answer = await page.request.get(`${server.origin}/`, { headers: { accept: 'text/html' } })
  expect(answer.status()).toBe(401)
  expect(await answer.text()).toContain('npx foothold open')
})

journey('the example search opens, is kept apart, and leaves without a trace', async ({ page }) => {
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.getByText('This is an example search.').waitFor()
  await page.getByText('Three things today.').waitFor()
  await page.getByRole('link', { name: 'Applications', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Applications', level: 1 }).waitFor()
  await expect.poll(() => page.locator('a[href^="/applications/"]').count()).toBeGreaterThan(10)
  await page.getByRole('button', { name: 'Leave the example' }).first().click()
  await page.getByRole('heading', { name: 'Where shall we begin?' }).waitFor()
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByText('Nothing here yet.').waitFor()
})

for (const colorScheme of ['light', 'dark'] as const) {
  journey(`every page of the example is accessible, wide, ${colorScheme}`, everyPage, {
    viewport: { width: 1440, height: 900 },
    colorScheme,
  })
  journey(`every page of the example is accessible, on a phone, ${colorScheme}`, everyPage, { ...PHONE, colorScheme })
}

async function everyPage({ page, go }: Parameters<Parameters<typeof journey>[1]>[0]) {
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.getByText('Three things today.').waitFor()
  for (const path of [
    '/',
    '/applications',
    '/applications?look=board',
    '/inbox',
    '/accounts/new',
    '/import',
    '/settings',
  ]) {
    await go(path)
    await page.locator('main h1').first().waitFor()
    await expectAccessible(page)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
  }
  await go('/applications')
  await page.locator('a[href^="/applications/"]').first().click()
  await page.getByRole('heading', { name: 'Timeline' }).waitFor()
  await expectAccessible(page)
}
