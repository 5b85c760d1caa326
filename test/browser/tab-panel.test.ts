import type { Page } from 'playwright-core'
import { faults } from './axe.ts'
import { CONTOSO } from './tab-seed-work.ts'
import { openSite, type Site } from './tab-site.ts'
import { soon } from './soon.ts'

/** The panel over a view, and what is left of it when it goes. */
let site: Site

beforeAll(async () => {
  site = await openSite(50)
})
afterAll(async () => {
  await site.close()
})

/** The portfolio, then the customer, then the panel of its first workload. */
async function panelOver(): Promise<Page> {
  const page = await site.open('#/portfolio', { width: 390, height: 844 })
  await page.getByRole('grid').waitFor()
  await page.goto(`${site.url}#/customer/${CONTOSO}`)
  await page.getByRole('button', { name: 'Change… Exchange Online' }).click()
  await page.getByRole('dialog').locator('.ac-adaptiveCard').first().waitFor()
  await page.waitForTimeout(1000)
  await soon(async () => expect(await page.locator('#root').getAttribute('aria-hidden')).toBe('true'))
  return page
}

const isHidden = (page: Page) => page.locator('#root').getAttribute('aria-hidden')

test('whoever goes back with the panel open finds a page that screen readers can read', async () => {
  const page = await panelOver()
  await page.goBack()
  await page.getByRole('grid').waitFor()
  await page.waitForTimeout(600)
  await soon(async () => expect(await isHidden(page)).toBeNull())
  await soon(async () => expect(await page.evaluate('document.activeElement.id')).toBe('main'))
  await soon(async () => expect(await faults(page)).toEqual([]))
  // The next one hides the page again, as it should.
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(600)
  await soon(async () => expect(await isHidden(page)).toBe('true'))
  await page.getByRole('button', { name: 'Show the result' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.waitForTimeout(600)
  await soon(async () => expect(await isHidden(page)).toBeNull())
})

test('whoever leaves while the panel is closing does so, too', async () => {
  const page = await panelOver()
  await page.keyboard.press('Escape')
  await page.goBack()
  await page.getByRole('grid').waitFor()
  await page.waitForTimeout(600)
  await soon(async () => expect(await isHidden(page)).toBeNull())
})
