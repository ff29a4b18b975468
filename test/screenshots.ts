// Pictures of every page, wide and narrow, light and dark, to be looked at: node test/screenshots.ts FOLDER [PAGE…]
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { DESKTOP, openBrowser, PHONE, watchedPage } from './setup/browser.ts'
import { runningServer } from './setup/running-server.ts'

const [folder = 'test/screenshots', ...only] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
await using server = await runningServer()
const browser = await openBrowser()

const WIDTHS: [string, BrowserContextOptions][] = [
  ['wide', DESKTOP],
  ['phone', PHONE],
]
const PLACES: [string, string][] = [
  ['today', '/'],
  ['applications', '/applications'],
  ['board', '/applications?look=board'],
  ['inbox', '/inbox'],
  ['mailbox', '/accounts/new'],
  ['import', '/import'],
  ['settings', '/settings'],
]

for (const [width, options] of WIDTHS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, complaints } = await watchedPage(browser, server.origin, { ...options, colorScheme })
    await page.goto(server.link)
    const picture = async (name: string) => {
      if (only.length > 0 && !only.some((word) => name.startsWith(word))) return
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
    await page.waitForLoadState('networkidle')
    await picture('welcome')
    for (const [name, path] of PLACES) {
      await visit(page, path)
      await picture(`${name}-empty`)
    }
    await visit(page, '/')
    await page
      .getByRole('button', { name: /example/i })
      .first()
      .click()
    await page.waitForTimeout(1500)
    for (const [name, path] of PLACES) {
      await visit(page, path)
      await picture(`${name}-full`)
    }
    await visit(page, '/applications')
    await page.locator('a[href^="/applications/"]').first().click()
    await page.waitForTimeout(800)
    await picture('application-full')
    await page.getByRole('button', { name: /leave/i }).first().click()
    await page.waitForTimeout(500)
    for (const complaint of complaints) console.error(`${width} ${colorScheme}: ${complaint}`)
    await page.context().close()
  }
}
await browser.close()

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(server.origin + path)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(250)
}
