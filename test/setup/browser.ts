import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const executablePath = process.env.FOOTHOLD_CHROMIUM ?? '/usr/bin/chromium'

// Without these Chromium looks for hosts of its own at every start; no request may leave the machine.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error('The journeys need Chromium: sudo apt-get install -y --no-install-recommends chromium')
  return chromium.launch({ executablePath, args: ARGUMENTS })
}

// Chromium reports every refusal as an error of its own; what the page makes of it is for the journey to assert.
const REFUSED = /responded with a status of (409|413|422)/

export interface WatchedPage {
  page: Page
  /** Everything that must not happen on a page: console errors, uncaught errors, requests to another host. */
  complaints: string[]
}

/** A page in a fresh profile that notes every complaint. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = DESKTOP,
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSED.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`request to ${url.origin}`)
  })
  return { page, complaints }
}
