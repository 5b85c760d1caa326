import type { Page } from 'playwright-core'
import { faults } from './axe.ts'
import { CONTOSO } from './tab-seed-work.ts'
import { useSite } from './tab-site.ts'
import { soon } from './soon.ts'

/** A day that cannot be taken is refused at its field, and nothing is sent. */
const site = useSite(50)
const PAST = '2020-02-03'

/** What the page sends from now on. */
function sent(page: Page): string[] {
  const urls: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') urls.push(new URL(request.url()).pathname)
  })
  return urls
}

describe.each([
  [360, 740, 'light'],
  [1280, 800, 'dark'],
] as const)('at %i × %i px, %s', (width, height, theme) => {
  test('in the dialog that moves dates', async () => {
    const page = await site.open('#/portfolio?l1=Blocked', { width, height, theme })
    await page.getByRole('grid').getByRole('checkbox').nth(1).check()
    await page.getByRole('button', { name: 'Move dates…' }).click()
    const posts = sent(page)
    await page.getByLabel('New day').fill(PAST)
    await page.getByText('That day lies in the past. Choose today or a later one.').waitFor()
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await page.waitForTimeout(300)
    expect(posts).toEqual([])
    expect(await page.getByText(/^Moves 0 dates/).count()).toBe(0)
    await soon(async () => expect(await faults(page)).toEqual([]))
    await site.screenshot(page, `day-refused-${width}`)
    await page.getByLabel('New day').fill('2099-05-17')
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await page.getByText('1 date moved.').waitFor()
  })

  test('on a card of the bot', async () => {
    const page = await site.open(`#/customer/${CONTOSO}`, { width, height, theme })
    await page.getByRole('button', { name: 'Change… Intune' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('button', { name: 'Move date' }).click()
    const posts = sent(page)
    await panel.locator('input[type=date]').fill(PAST)
    await panel.getByRole('button', { name: 'Save' }).click()
    await panel.getByText(/^Choose today or a later day/).waitFor()
    expect(posts).toEqual([])
    await soon(async () => expect(await faults(page)).toEqual([]))
    await site.screenshot(page, `day-refused-card-${width}`)
  })
})
