import type { Page } from 'playwright-core'
import { faultsOfColour } from './axe.ts'
import { contrast } from './contrast.ts'
import { CONTOSO } from './tab-seed-work.ts'
import { useSite, type Theme } from './tab-site.ts'
import { soon } from './soon.ts'

/** What is under the mouse, what is selected and what is drawn can be told from what is around it. WCAG 1.4.3 and 1.4.11. */
const DRAWN = 3
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast']
const AT = (row: number) => `[role=row][aria-rowindex="${row + 1}"]`

const site = useSite(50)

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => element.ownerDocument.defaultView.getComputedStyle(element)[name], property)

async function portfolio(theme: Theme): Promise<Page> {
  const page = await site.open('#/portfolio', { theme })
  await page.locator(`${AT(1)} a`).waitFor()
  return page
}

describe.each(THEMES)('in %s', (theme) => {
  test('rows that are selected or under the mouse can be read, and told from each other', async () => {
    const page = await portfolio(theme)
    await page.locator(`${AT(2)} input`).check()
    await page.locator(AT(4)).hover()
    await soon(async () => expect(await faultsOfColour(page)).toEqual([]))
    const looks = await Promise.all([1, 2, 4].map((row) => styleOf(page, AT(row), 'backgroundColor')))
    expect(new Set(looks).size).toBe(3)
    // Without the mouse, too, they are not only told by their shade.
    expect(await styleOf(page, AT(2), 'boxShadow')).toContain('inset')
    expect(await styleOf(page, AT(4), 'boxShadow')).toBe('none')
    await page.locator(AT(2)).hover()
    await soon(async () => expect(await faultsOfColour(page)).toEqual([]))
  })

  test.each([
    ['#/portfolio?pane=charts', 'main a[href*="statuses"]'],
    ['#/portfolio?pane=charts', 'main a[href*="l1="]'],
    ['#/playbook/status/adoption-readiness', 'main li > a:not([aria-current])'],
    ['#/playbook/status/adoption-readiness', 'main li > a[aria-current]'],
    ['#/playbook/map', 'main [aria-pressed]'],
  ])('%s: %s can be read under the mouse', async (route, selector) => {
    const page = await site.open(route, { theme })
    await page.locator(selector).first().hover()
    await soon(async () => expect(await faultsOfColour(page)).toEqual([]))
  })

  test('the bars and buttons of a card in the panel can be seen', async () => {
    const page = await site.open(`#/customer/${CONTOSO}`, { theme, height: 3000 })
    await page.getByRole('region', { name: 'Plan', exact: true }).getByRole('button').first().click()
    const bars = page.getByRole('dialog').locator('.ac-columnSet > .ac-container[style*="background"]:empty')
    await bars.nth(3).waitFor()
    await soon(async () => {
      const behind = await styleOf(page, '[role=dialog]', 'backgroundColor')
      const colors = await Promise.all(
        (await bars.all()).map((bar) =>
          bar.evaluate((each) => each.computedStyleMap().get('background-color').toString()),
        ),
      )
      expect(colors.filter((color: string) => contrast(color, behind) < DRAWN)).toEqual([])
      // Phases of another kind have another colour.
      expect(new Set(colors).size).toBe(3)
    })
    const buttons = page.getByRole('dialog').locator('.ac-pushButton').filter({ visible: true })
    for (const button of [buttons.first(), buttons.last()]) {
      await button.hover()
      await soon(async () => expect(await faultsOfColour(page)).toEqual([]))
    }
  })
})

test('in high contrast the dot of an L1 has a dark ring where its row is light', async () => {
  const page = await portfolio('contrast')
  for (const row of [2, 4]) {
    await (row === 2 ? page.locator(`${AT(row)} input`).check() : page.locator(AT(row)).hover())
    const dot = `${AT(row)} [style*="--dot"]`
    await soon(async () => {
      const [ring, around] = [
        await styleOf(page, dot, 'borderTopColor'),
        await styleOf(page, AT(row), 'backgroundColor'),
      ]
      expect(contrast(ring, around)).toBeGreaterThanOrEqual(DRAWN)
    })
  }
})
