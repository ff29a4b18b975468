import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, watchedPage } from './browser.ts'
import { type RunningServer, runningServer } from './running-server.ts'

const LONGEST_JOURNEY_MS = 90_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

export interface Traveller {
  page: Page
  server: RunningServer
  /** Opens a place of the program by its path. */
  go: (path: string) => Promise<void>
}

/** One way through the program in a real browser, from an empty data folder; console errors and requests elsewhere fail it. */
export function journey(
  name: string,
  travel: (traveller: Traveller) => Promise<void>,
  options?: BrowserContextOptions,
): void {
  test(
    name,
    async () => {
      await using server = await runningServer()
      const { page, complaints } = await watchedPage(browser, server.origin, options)
      await page.goto(server.link)
      await travel({ page, server, go: async (path) => void (await page.goto(server.origin + path)) })
      expect(complaints).toEqual([])
      await page.context().close()
    },
    LONGEST_JOURNEY_MS,
  )
}

/** WCAG 2.2 AA as axe sees it, on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that follows a mailbox is never idle: it keeps a line open.
  await page.waitForLoadState('networkidle', { timeout: 2000 }).catch(() => undefined)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}
