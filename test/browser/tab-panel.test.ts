import type { Locator, Page } from 'playwright-core'
import { faults } from './axe.ts'
import { CONTOSO } from './tab-seed-work.ts'
import { useSite } from './tab-site.ts'
import { soon } from './soon.ts'

/** The panel over a view, and what is left of it when it goes. */
const site = useSite(50)

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

describe.each([
  [390, 844],
  [1280, 800],
])('at %i × %i px', (width, height) => {
  async function changing(): Promise<{ page: Page; panel: Locator }> {
    const page = await site.open(`#/customer/${CONTOSO}`, { width, height })
    await page.getByRole('button', { name: 'Change… Intune' }).click()
    const panel = page.getByRole('dialog')
    await panel.locator('.ac-adaptiveCard').first().waitFor()
    return { page, panel }
  }
  /** Where the newest card begins and ends, and the part of the panel that scrolls. */
  async function newest(panel: Locator): Promise<{ top: number; bottom: number; from: number; to: number }> {
    const card = (await panel.locator('.ac-adaptiveCard').last().boundingBox())!
    const body = (await panel.locator('.fui-DrawerBody').boundingBox())!
    return { top: card.y, bottom: card.y + card.height, from: body.y, to: body.y + body.height }
  }
  /** All of it is in sight; what is too high for that begins at the top. */
  async function isInSight(panel: Locator): Promise<void> {
    await soon(async () => {
      const { top, bottom, from, to } = await newest(panel)
      expect(top).toBeGreaterThanOrEqual(from - 1)
      if (bottom > to) expect(top).toBeLessThan(from + 40)
    })
  }

  test('a new card is in sight, whether a button or a sentence asked for it', async () => {
    const { page, panel } = await changing()
    await panel.getByRole('button', { name: 'New status' }).click()
    await panel.locator('.ac-adaptiveCard').nth(1).waitFor()
    await isInSight(panel)
    await site.screenshot(page, 'panel-new-status')
    await panel.getByLabel('Say more, or type a command').fill('nobody is trained and there is no champion')
    const answered = page.waitForResponse('**/api/tab/turn')
    await panel.getByRole('button', { name: 'Send' }).click()
    await answered
    await panel.getByText('One moment…').waitFor({ state: 'detached' })
    await isInSight(panel)
    await site.screenshot(page, 'panel-said')
  })
})

describe('the buttons of the panel', () => {
  test('the few that are pressed often are in sight, the rest is behind one', async () => {
    const { page, panel } = await opened('Change… Exchange Online')
    const card = panel.locator('.ac-adaptiveCard').first()
    await soon(async () => expect((await card.getByRole('button').allTextContents()).length).toBeLessThanOrEqual(6))
    const more = card.getByRole('button', { name: 'More…' })
    expect(await more.getAttribute('aria-expanded')).toBe('false')
    expect(await card.getByRole('button', { name: 'History' }).count()).toBe(0)
    await more.click()
    expect(await more.getAttribute('aria-expanded')).toBe('true')
    await site.screenshot(page, 'panel-more')
    expect(await faults(page)).toEqual([])
    await card.getByRole('button', { name: 'History' }).click()
    await panel.getByText('History').first().waitFor()
  })

  test('an earlier card has no main button beside the newest one’s', async () => {
    const { page, panel } = await opened('Change… Intune')
    const main = panel.locator('.style-positive')
    const colours = () =>
      main.evaluateAll((all) =>
        all.map((each) => each.ownerDocument.defaultView.getComputedStyle(each).backgroundColor as string),
      )
    const [purple] = await colours()
    await panel.getByRole('button', { name: 'New status' }).click()
    await panel.locator('.ac-adaptiveCard').nth(1).waitFor()
    await soon(async () => expect((await colours()).filter((each) => each === purple)).toHaveLength(1))
    await site.screenshot(page, 'panel-one-main')
  })

  async function opened(button: string): Promise<{ page: Page; panel: Locator }> {
    const page = await site.open(`#/customer/${CONTOSO}`)
    await page.getByRole('button', { name: button }).click()
    const panel = page.getByRole('dialog')
    await panel.locator('.ac-adaptiveCard').first().waitFor()
    return { page, panel }
  }
})

describe('what was typed and not sent', () => {
  async function commenting(): Promise<{ panel: Locator; page: Page; field: Locator }> {
    const page = await site.open(`#/customer/${CONTOSO}`)
    await page.getByRole('button', { name: 'Change… Intune' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('button', { name: 'Comment' }).click()
    const field = panel.locator('textarea')
    await field.fill('They decide on Thursday')
    return { page, panel, field }
  }
  const question = (panel: Locator) => panel.getByText('Discard what you typed?')

  test('is not lost with Escape, but asked about', async () => {
    const { page, panel, field } = await commenting()
    await page.keyboard.press('Escape')
    await question(panel).waitFor()
    await site.screenshot(page, 'panel-discard')
    await soon(async () => expect(await page.evaluate('document.activeElement.textContent')).toBe('Go on writing'))
    await panel.getByRole('button', { name: 'Go on writing' }).click()
    await question(panel).waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe('They decide on Thursday')
    await soon(async () => expect(await field.evaluate((each) => each.matches(':focus'))).toBe(true))
    await panel.getByRole('button', { name: 'Close' }).click()
    await panel.getByRole('button', { name: 'Discard' }).click()
    await panel.waitFor({ state: 'detached' })
  })

  test('is not asked about once it is sent, or taken back', async () => {
    const { page, panel, field } = await commenting()
    await field.fill('')
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    const again = await commenting()
    await again.panel.getByRole('button', { name: 'Save' }).click()
    await again.panel.getByText('Comment added.').first().waitFor()
    await again.page.keyboard.press('Escape')
    await again.panel.waitFor({ state: 'detached' })
  })

  test('in the line below the cards is asked about, too', async () => {
    const page = await panelOver()
    await page.getByLabel('Say more, or type a command').fill('history')
    await page.keyboard.press('Escape')
    await question(page.getByRole('dialog')).waitFor()
  })
})
