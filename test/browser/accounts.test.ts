import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { mailOf } from '../imap/letters.ts'
import { receipt } from '../letters.ts'
import { PHONE } from '../setup/browser.ts'
import { Dovecot, PASSWORD } from '../setup/dovecot.ts'
import { expectAccessible, journey } from '../setup/journey.ts'

let dovecot: Dovecot
let users = 0
beforeAll(async () => {
  dovecot = await Dovecot.start()
})
afterAll(() => dovecot?.[Symbol.asyncDispose]())

journey(
  'from the first screen to a watched mailbox; then new mail shows in Today without a reload',
  async ({ page }) => {
    const user = await someoneWithMail({ others: 1500 })
    await page.getByRole('link', { name: 'Show me how' }).click()
    await connect(page, user)
    await page.getByRole('heading', { name: 'Reading your mail' }).waitFor()
    await page.getByText(/of 1,501 messages of the newest year/).waitFor()
    await expectAccessible(page)
    await page.reload()
    await page.getByRole('heading', { name: /Reading your mail|Where did this search begin/ }).waitFor()
    await answer(page)
    await page.getByText('Watching: new mail appears here within seconds.').waitFor()
    await page.getByText(/Last looked at today/).waitFor()
    await expectAccessible(page)

    await page.getByRole('link', { name: 'Today' }).first().click()
    await page.getByRole('rowheader', { name: /Northwind/ }).waitFor()
    await dovecot.deliver(user, [mailOf(receiptOf('Kestrelgate', daysAgo(0)))])
    await page.getByRole('rowheader', { name: /Kestrelgate/ }).waitFor()
  },
)

journey('a first reading can be cancelled, and goes on when it is wanted', async ({ page, go }) => {
  const user = await someoneWithMail()
  await go('/accounts/new')
  await connect(page, user)
  await page.getByText('Where did this search begin?').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('heading', { name: 'This mailbox rests' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go on reading' }).click()
  await answer(page)
})

journey(
  'what is refused is said beside the field that it is about, and nothing typed is lost',
  async ({ page, go }) => {
    const user = await someoneWithMail()
    await go('/accounts/new')
    await connect(page, user, 'wrong')
    await page.getByText(/did not accept this user name and password/).waitFor()
    expect(await page.getByLabel('Password', { exact: true }).getAttribute('aria-invalid')).toBe('true')
    await expectFocused(page.getByLabel('Password', { exact: true }))
    await expectAccessible(page)

    const port = page.getByRole('textbox', { name: 'Port' })
    await port.fill('1')
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByText(/Nothing answers at that server and port/).waitFor()
    await port.fill(String(dovecot.port))
    await page.getByRole('combobox', { name: 'Protection' }).click()
    await page.getByRole('option', { name: 'TLS (usual)' }).click()
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByText(/could not show who it is/).waitFor()
    expect(await page.getByLabel('Your mail address').inputValue()).toBe(addressOf(user))

    await go('/accounts/new')
    await connect(page, user)
    await answer(page)
    expect(await stored(page)).not.toContain(PASSWORD)
    expect(await page.content()).not.toContain(PASSWORD)
    await go('/accounts/new')
    await connect(page, user)
    await page.getByText('This mailbox is connected already').waitFor()
  },
)

journey('a lost server is said and comes back; a changed password is asked for again', async ({ page, go }) => {
  const user = await someoneWithMail()
  await go('/accounts/new')
  await connect(page, user)
  await answer(page)
  await go('/settings')
  await page.getByText('Watching: new mail').waitFor()
  await expectAccessible(page)
  await dovecot.stop()
  await page.getByText(/The next try is at/).waitFor()
  await dovecot.start()
  await page.getByText('Watching: new mail').waitFor({ timeout: 30_000 })

  await dovecot.changePassword('another one')
  await page.getByText('Signed out: the provider no longer accepts the password.').waitFor({ timeout: 30_000 })
  await go('/')
  await page.getByText(`Foothold is signed out of ${addressOf(user)}.`).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sign in again' }).click()
  const password = page.getByLabel('Password', { exact: true })
  await password.fill('a wrong one')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText(/did not accept this user name and password/).waitFor()
  await expectAccessible(page)
  await dovecot.changePassword(PASSWORD)
  await password.fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText('Watching: new mail').waitFor()
})

journey('folders are chosen, it is looked at now, and disconnecting forgets', async ({ page, go }) => {
  const user = await someoneWithMail()
  await dovecot.deliver(user, [mailOf(receiptOf('Halden Museum', daysAgo(3)))], 'Junk')
  await go('/accounts/new')
  await connect(page, user)
  await answer(page)
  await go('/settings')
  await page.getByRole('button', { name: `Folders of ${addressOf(user)}` }).click()
  await page.getByRole('checkbox', { name: 'Junk' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The folders are chosen.').waitFor()
  await page.getByRole('button', { name: /^Look now/ }).click()
  await page.getByText(`Looking through ${addressOf(user)}.`).waitFor()
  await go('/applications')
  await page.getByText('Halden Museum').first().waitFor()

  await go('/settings')
  await page.getByRole('button', { name: `Disconnect ${addressOf(user)}` }).click()
  await page.getByText(/is forgotten at once/).waitFor()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click()
  await page.getByText('Disconnected, and the password is forgotten. 2 messages').waitFor()
  await page.getByText('No mailbox is connected.').waitFor()
})

journey('a mailbox is connected by keyboard alone', async ({ page }) => {
  const user = await someoneWithMail()
  const press = async (target: Locator, key: string) => {
    await tabTo(page, target)
    await page.keyboard.press(key)
  }
  const type = async (target: Locator, words: string) => {
    await tabTo(page, target)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(words)
  }
  await page.getByRole('heading', { name: 'Where shall we begin?' }).waitFor()
  await press(page.getByRole('link', { name: 'Show me how' }), 'Enter')
  await type(page.getByLabel('Your mail address'), addressOf(user))
  await page.getByLabel('Password', { exact: true }).waitFor()
  await type(page.getByLabel('Password', { exact: true }), PASSWORD)
  await type(page.getByRole('textbox', { name: 'Name of the server' }), '127.0.0.1')
  await type(page.getByRole('textbox', { name: 'Port' }), String(dovecot.port))
  await tabTo(page, page.getByRole('combobox', { name: 'Protection' }))
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
  await expect.poll(() => page.getByRole('combobox', { name: 'Protection' }).inputValue()).toContain('None')
  await type(page.getByRole('textbox', { name: 'User name' }), user)
  await page.keyboard.press('Enter')
  await page.getByText('Where did this search begin?').waitFor()
  await press(page.getByRole('button', { name: 'Go on' }), 'Enter')
  await page.getByRole('heading', { name: 'Your search is in order' }).waitFor()
})

for (const [name, options] of [
  ['wide, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['on a phone, dark', { ...PHONE, colorScheme: 'dark' }],
] as const)
  journey(`every guide is accessible, ${name}`, everyGuide, options)

const GUIDED = {
  'gmail.com': 'Gmail, about 5 minutes',
  'outlook.com': 'Outlook and Hotmail, about 20 minutes',
  'yahoo.com': 'Yahoo, about 5 minutes',
  'icloud.com': 'iCloud, about 5 minutes',
  'gmx.de': 'GMX, about 4 minutes',
  't-online.de': 'T-Online, about 5 minutes',
  'fastmail.com': 'Fastmail, about 4 minutes',
  'proton.me': 'Proton Mail, about 15 minutes',
  'zoho.com': 'Zoho Mail, about 5 minutes',
  'libero.it': 'Libero, about 4 minutes',
  'posteo.de': 'Posteo, about 2 minutes',
  'tuta.com': 'Tuta lets no program read mail',
  'mail.example': 'Not a provider that Foothold knows, about 5 minutes',
}

async function everyGuide({ page, go }: Parameters<Parameters<typeof journey>[1]>[0]) {
  const isWide = (page.viewportSize()?.width ?? 0) > 1000
  await go('/accounts/new')
  for (const [domain, found] of Object.entries(GUIDED)) {
    await page.getByLabel('Your mail address').fill(`robin@${domain}`)
    await page.getByText(found).waitFor()
    await page.getByRole('img').first().waitFor()
    if (isWide || domain === 'gmail.com') await expectAccessible(page)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${domain} scrolls sideways`).toBeLessThanOrEqual(0)
  }
  await page.getByLabel('Your mail address').fill('robin@gmail.com')
  await page.getByText('With a client id of your own').click()
  await page.getByText(/^http:\/\/localhost:\d+\/oauth\/callback$/).waitFor()
  await page.getByLabel('Client id').fill('a-client-of-mine')
  await page.getByRole('button', { name: 'Prepare the sign-in' }).click()
  const link = page.getByRole('link', { name: 'Sign in at accounts.google.com' })
  await link.waitFor()
  expect(await link.getAttribute('href')).toContain('client_id=a-client-of-mine')
  await expectAccessible(page)
}

/** A user of their own, whose mailbox holds a receipt and other mail. */
async function someoneWithMail({ others = 3 } = {}): Promise<string> {
  users += 1
  const user = `robin${users}`
  const noise = Array.from({ length: others }, (_, index) => ({
    from: 'Bulbs and seeds <shop@bulbs.example>',
    subject: `Tulips for spring, catalogue ${index}`,
    text: 'Our shop has new bulbs. Order now, and we deliver before the frost.',
    at: daysAgo(60 + (index % 250)),
  }))
  await dovecot.deliver(user, [receiptOf('Northwind', daysAgo(30)), ...noise].map(mailOf))
  return user
}

function receiptOf(company: string, at: string) {
  const said = (words: string) => words.replaceAll('Northwind', company)
  const domain = company.toLowerCase().replaceAll(' ', '-')
  return {
    ...receipt,
    from: `${company} Careers <careers@${domain}.example>`,
    subject: said(receipt.subject),
    text: said(receipt.text),
    at,
  }
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString()
}

function addressOf(user: string): string {
  return `${user}@mail.example`
}

async function connect(page: Page, user: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Your mail address').fill(addressOf(user))
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('textbox', { name: 'Name of the server' }).fill('127.0.0.1')
  await page.getByRole('textbox', { name: 'Port' }).fill(String(dovecot.port))
  await page.getByRole('combobox', { name: 'Protection' }).click()
  await page.getByRole('option', { name: /^None/ }).click()
  await page.getByRole('textbox', { name: 'User name' }).fill(user)
  await page.getByRole('button', { name: 'Connect' }).click()
}

/** Where the search began: what is most likely. */
async function answer(page: Page): Promise<void> {
  await page.getByText('Where did this search begin?').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Your search is in order' }).waitFor({ timeout: 30_000 })
}

function stored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))
}

async function expectFocused(target: Locator): Promise<void> {
  await expect.poll(() => isFocused(target)).toBe(true)
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not get there.')
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
