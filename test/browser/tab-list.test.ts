import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { useSite } from './tab-site.ts'
import { soon } from './soon.ts'

/** The list of the tab: what is selected in it, what filters it, and what is said when nothing is left. */
const site = useSite(50)

const row = (page: Page, index: number) => page.locator(`[role=row][aria-rowindex="${index + 1}"]`)

async function open(route = '#/portfolio', width = 1280): Promise<Page> {
  const page = await site.open(route, { width })
  await row(page, 1).locator('a').waitFor()
  return page
}

// On a phone the list has no head.
test.each([800, 1280])(
  'at %i px the box of the head says how much is selected, and selects all first',
  async (width) => {
    const page = await open('#/portfolio', width)
    const box = page.getByRole('checkbox', { name: 'Select all, at most 200' })
    const state = () => box.evaluate((each) => [each.matches(':checked'), each.matches(':indeterminate')])
    await soon(async () => expect(await state()).toEqual([false, false]))
    await row(page, 2).getByRole('checkbox').check()
    await soon(async () => expect(await state()).toEqual([false, true]))
    await site.screenshot(page, 'list-some')
    await box.click()
    await page.getByText('50 selected').first().waitFor()
    await soon(async () => expect(await state()).toEqual([true, false]))
    await row(page, 3).getByRole('checkbox').uncheck()
    await soon(async () => expect(await state()).toEqual([false, true]))
    await box.click()
    await page.getByText('50 selected').first().waitFor()
    await box.click()
    await soon(async () => expect(await state()).toEqual([false, false]))
  },
)

test('a filter that is set moves no other, and can be cleared where it was set', async () => {
  const page = await open()
  const field = page.getByRole('combobox', { name: 'Workload' })
  const place = async () => (await field.boundingBox())!.x
  const before = await place()
  expect(await page.getByRole('button', { name: 'Clear filters' }).isDisabled()).toBe(true)
  await field.click()
  await page.getByRole('menuitemcheckbox', { name: 'Microsoft Teams', exact: true }).click()
  await page.keyboard.press('Escape')
  const clear = page.getByRole('button', { name: 'Clear filters' })
  await soon(async () => expect(await clear.isEnabled()).toBe(true))
  expect(await place()).toBe(before)
  await clear.click()
  await soon(async () => expect(page.url()).not.toContain('teams'))
  expect(await place()).toBe(before)
})

test('the list of L2 statuses has them by the names that rows and playbook use', async () => {
  const page = await open()
  await page.getByRole('combobox', { name: 'L2' }).click()
  await page
    .getByRole('menuitemcheckbox', { name: 'Customer IT Infrastructure and Remediation', exact: true })
    .waitFor()
})

test('a search that finds nothing says where it looked', async () => {
  const page = await site.open('#/portfolio?search=nobody')
  await page.getByText('Nothing matches “nobody”.').waitFor()
  await page.getByText('It looks at customers, workloads, statuses and owners, not into notes.').waitFor()
})

test('the window is called like what it shows', async () => {
  const page = await open()
  const title = async (expected: string) => soon(async () => expect(await page.title()).toBe(expected))
  await title('Portfolio · FastTrack Playbook')
  await page.goto(`${site.url}#/customer/c1`)
  await title('Fabrikam · FastTrack Playbook')
  await page.getByRole('link', { name: 'Call guide' }).click()
  await title('Call guide · FastTrack Playbook')
})

test('charts of what matches nothing say so, and that the trend is of everything', async () => {
  const page = await site.open('#/portfolio?pane=charts&l1=Blocked&search=zzz')
  await page.getByText('Whatever is set above', { exact: false }).waitFor()
  await soon(async () => expect(await page.getByText('Nothing matches “zzz” under L1: Blocked.').count()).toBe(2))
  const shown = await page.locator('main').innerText()
  expect(shown).not.toContain('Nothing to count yet.')
  expect(shown).not.toContain('No customer is blocked.')
  await page.goto(`${site.url}#/portfolio?pane=charts&l1=No+Intent`)
  await page.getByText('None of these is blocked.').waitFor()
  await page.goto(`${site.url}#/portfolio?pane=charts`)
  await page.getByText('Whatever is set above', { exact: false }).waitFor({ state: 'detached' })
})

test('filters are cleared the same way wherever that is pressed, and the search by a button of its own', async () => {
  const page = await site.open('#/portfolio?l1=Blocked&search=zzz&sort=customer')
  await page.getByText('Nothing matches “zzz” under L1: Blocked.').waitFor()
  const hash = () => new URL(page.url()).hash
  await page.getByRole('button', { name: 'Clear filters' }).last().click()
  await page.getByText('Nothing matches “zzz”.').waitFor()
  expect(hash()).toBe('#/portfolio?search=zzz&sort=customer')
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await row(page, 1).locator('a').waitFor()
  expect(hash()).toBe('#/portfolio?sort=customer')
  await page.goto(`${site.url}#/portfolio?l1=Blocked&search=zzz&sort=customer`)
  await page.getByText('Nothing matches “zzz” under').waitFor()
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await page.getByText('Nothing matches “zzz”.').waitFor()
  expect(hash()).toBe('#/portfolio?search=zzz&sort=customer')
  await page.goto(`${site.url}#/portfolio?l1=Blocked&search=zzz&sort=customer`)
  await page.getByRole('button', { name: 'Clear both' }).click()
  await row(page, 1).locator('a').waitFor()
  expect(hash()).toBe('#/portfolio?sort=customer')
})

test('a search takes workloads and statuses beside customers, for list, figures and the files', async () => {
  const page = await open()
  const search = page.getByRole('searchbox', { name: 'Search by customer, workload, status or owner' })
  await search.fill('contoso blocked')
  await page.waitForURL(/search=contoso\+blocked/)
  await soon(async () => {
    const rows = await page.locator('[role=gridcell][aria-colindex="4"]').allTextContents()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((each) => !each.startsWith('Blocked ›'))).toEqual([])
  })
  const total = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1
  await page.getByText(new RegExp(`^${total} entitlements? at 1 customer`)).waitFor()
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV file' }).click(),
  ])
  const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/)
  expect(lines).toHaveLength(total + 1)
})

test('a search that finds nothing offers what is nearest, under the same filters and order', async () => {
  const page = await site.open('#/portfolio?search=litwre&sort=customer')
  await page.getByText('Nothing matches “litwre”.').waitFor()
  await site.screenshot(page, 'list-nearest')
  await page.getByText('Did you mean').getByRole('link', { name: 'Litware' }).click()
  await row(page, 1).getByRole('link', { name: 'Litware' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#/portfolio?search=Litware&sort=customer')
  await soon(async () => expect(await page.getByRole('searchbox').inputValue()).toBe('Litware'))
})

test.each([280, 360, 768, 1000, 1280])('at %i px the hint of the search is whole', async (width) => {
  const page = await open('#/portfolio', width)
  const [wanted, room] = await page.getByRole('searchbox').evaluate((input) => {
    const { font, paddingLeft, paddingRight } = input.ownerDocument.defaultView.getComputedStyle(input)
    const pen = input.ownerDocument.createElement('canvas').getContext('2d')
    pen.font = font
    return [
      pen.measureText(input.placeholder).width,
      input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
    ] as const
  })
  expect(wanted).toBeLessThanOrEqual(room)
})

test.each([390, 1280])('at %i px what is blocked without a date is one press away, and named', async (width) => {
  const page = await open('#/portfolio', width)
  const said = page.getByRole('link', { name: /^\d+ blocked without a date$/ })
  const count = Number.parseInt((await said.textContent())!, 10)
  expect(count).toBeGreaterThan(0)
  await said.click()
  await page.waitForURL(/undated=true/)
  await page.getByText(new RegExp(`^${count} entitlements? at`)).waitFor()
  await soon(async () => expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(count + 1)))
  // As the only reason, or after a more urgent one.
  await row(page, 1).locator('[title*="No unblock date."]').waitFor()
  await site.screenshot(page, 'list-undated')
  if (width < 700) await page.getByRole('button', { name: 'Filters (1)' }).click()
  await soon(async () =>
    expect(await page.getByRole('combobox', { name: 'Needs a look' }).textContent()).toContain('No unblock date'),
  )
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.waitForURL((url) => !url.hash.includes('undated'))
})

test.each([390, 1280])('at %i px what is overdue or left for long is one press away', async (width) => {
  const page = await open('#/portfolio?sort=customer', width)
  const said = page.getByRole('link', { name: /^\d+ overdue or left for long$/ })
  const count = Number.parseInt((await said.textContent())!, 10)
  expect(count).toBeGreaterThan(0)
  await said.click()
  await page.waitForURL(/due=/)
  expect(new URL(page.url()).hash).toContain('sort=customer')
  await page.getByText(new RegExp(`^${count} entitlements? at`)).waitFor()
  await soon(async () => expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(count + 1)))
  // The list is of these already: a press would change nothing.
  await soon(async () => expect(await said.count()).toBe(0))
  await page.getByText(`${count} overdue or left for long`).waitFor()
  await page.getByRole('link', { name: /blocked without a date$/ }).click()
  await page.waitForURL(/due=.*undated=true/)
})

test('that nothing is overdue is said, and is no link', async () => {
  const page = await site.open('#/playbook')
  await page.route('**/api/tab/portfolio/summary?*', async (route) => {
    const summary = (await (await route.fetch()).json()) as { due: object }
    await route.fulfill({ json: { ...summary, due: { ...summary.due, any: 0 } } })
  })
  await page.goto(`${site.url}#/portfolio`)
  await page.getByText('none overdue or left for long').waitFor()
  await soon(async () => expect(await page.getByRole('link', { name: /overdue/ }).count()).toBe(0))
})

describe('ranges with the keyboard', () => {
  const selected = (page: Page) =>
    page
      .locator('[role=row][aria-selected=true]')
      .evaluateAll((rows) => rows.map((each) => Number(each.getAttribute('aria-rowindex')) - 1))

  test('Shift with Space selects from the row that was selected last', async () => {
    const page = await open()
    await page.getByRole('grid').focus()
    for (const key of ['ArrowDown', 'Space', 'ArrowDown', 'ArrowDown', 'Shift+Space']) await page.keyboard.press(key)
    await soon(async () => expect(await selected(page)).toEqual([2, 3, 4]))
  })

  test('Shift with an arrow takes the next row along, and the way back gives it up', async () => {
    const page = await open()
    await page.getByRole('grid').focus()
    for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key)
    await soon(async () => expect(await selected(page)).toEqual([1, 2, 3]))
    await page.keyboard.press('Shift+ArrowUp')
    await soon(async () => expect(await selected(page)).toEqual([1, 2]))
    await page.keyboard.press('Shift+End')
    await page.getByText('50 selected').first().waitFor()
  })

  test('away from what was selected a new range begins', async () => {
    const page = await open()
    await page.getByRole('grid').focus()
    const keys = ['Space', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown']
    for (const key of keys) await page.keyboard.press(key)
    await soon(async () => expect(await selected(page)).toEqual([1, 4, 5]))
  })

  test('Shift with a press of the mouse does so, too', async () => {
    const page = await open()
    await row(page, 2).getByRole('checkbox').check()
    await page.keyboard.press('ArrowDown')
    await row(page, 5)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] })
    await soon(async () => expect(await selected(page)).toEqual([2, 3, 4, 5]))
  })
})
