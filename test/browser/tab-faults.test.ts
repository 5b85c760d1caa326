import type { Page } from 'playwright-core'
import { useSite } from './tab-site.ts'
import { soon } from './soon.ts'

/** Lost answers, hasty presses, two windows, midnight: the tab loses nothing, and says what is wrong. */
const CONTOSO = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
const FABRIKAM = 'Fabrikam Intune: their only admin left, nobody else can do it'
const TURN = '**/api/tab/turn'

const site = useSite(50)

const row = (page: Page, index: number) => page.locator(`[role=row][aria-rowindex="${index + 1}"]`)
const activeRow = (page: Page) => page.getByRole('grid').getAttribute('aria-activedescendant')

async function portfolio(): Promise<Page> {
  const page = await site.open('#/portfolio')
  await row(page, 1).locator('a').waitFor()
  return page
}

describe('what is said to the bot', () => {
  test('is sent again under its old id when the answer was lost', async () => {
    const page = await site.open('#/call')
    const ids: string[] = []
    await page.route(TURN, async (route) => {
      ids.push((route.request().postDataJSON() as { requestId: string }).requestId)
      // The second turn arrives, and its answer does not.
      if (ids.length === 2) {
        await route.fetch()
        await route.abort()
      } else await route.continue()
    })
    // Otherwise it would be sent again by itself as soon as the service is seen to answer.
    await page.route('**/api/tab/stamp*', (route) => route.abort())
    await page.locator('textarea').fill(CONTOSO)
    await page.getByRole('button', { name: 'Keep…' }).click()
    await page.locator('main').getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Keep this status' }).waitFor()
    expect(ids).toHaveLength(4)
    expect(ids.slice(2)).toEqual(ids.slice(0, 2))
    expect(new Set(ids).size).toBe(2)
  })

  test('of the next customer waits for what was said of the one before, and is not lost', async () => {
    const page = await site.open('#/call')
    const said: string[] = []
    await page.route(TURN, async (route) => {
      said.push((route.request().postDataJSON() as { text: string }).text)
      if (said.length === 1) await new Promise((resolve) => setTimeout(resolve, 2000))
      await route.continue()
    })
    await page.locator('textarea').fill(CONTOSO)
    await page.getByRole('button', { name: 'Keep…' }).click()
    await page.getByRole('button', { name: 'Next customer' }).click()
    await page.locator('textarea').fill(FABRIKAM)
    await page.getByRole('button', { name: 'Keep…' }).click()
    await page.getByRole('button', { name: 'Keep this status' }).waitFor()
    expect(said).toEqual(['new', CONTOSO, 'new', FABRIKAM])
    await soon(async () => expect(await page.locator('main').innerText()).not.toContain('nobody is trained'))
  })
})

describe('without the service', () => {
  test.each([
    ['offline', (page: Page) => page.context().setOffline(true), 'The service cannot be reached.'],
    [
      'when the sign-in ends',
      (page: Page) =>
        page.route('**/api/tab/**', (route) =>
          route.fulfill({ status: 401, json: { code: 'bad-token', message: 'Open the tab in Teams again.' } }),
        ),
      'Your sign-in has ended. Open the tab in Teams again.',
    ],
  ] as const)('%s: it says so, and no more once it is there again', async (_, fail, message) => {
    const page = await portfolio()
    await fail(page)
    const warning = page.locator('.fui-MessageBar', { hasText: message })
    await warning.waitFor({ timeout: 20_000 })
    await soon(async () => expect(await warning.innerText()).toContain('Not up to date'))
    await page.context().setOffline(false)
    await page.unroute('**/api/tab/**')
    await warning.getByRole('button', { name: 'Try again' }).click()
    await warning.waitFor({ state: 'detached' })
  })
})

describe('when the service is there again, by itself', () => {
  const EVERYTHING = '**/api/tab/**'
  const soonAgain = { timeout: 20_000 }

  test.each([
    ['whatever could not be asked', EVERYTHING],
    ['one answer that did not arrive', '**/api/tab/customers/*'],
  ])('a page is shown: %s', async (_, lost) => {
    const page = await portfolio()
    await page.route(lost, (route) => route.abort())
    await page.goto(`${site.url}#/customer/c0`)
    await page.getByRole('heading', { name: 'This page cannot be shown' }).waitFor()
    await page.unroute(lost)
    await page.getByRole('heading', { name: 'Contoso', exact: true }).waitFor(soonAgain)
  })

  test('the list is shown', async () => {
    const page = await site.open('#/playbook')
    await page.getByRole('heading', { name: 'Playbook' }).waitFor()
    const lost = '**/api/tab/portfolio?*'
    await page.route(lost, (route) => route.fulfill({ status: 503, json: { code: 'busy', message: 'Not now.' } }))
    await page.goto(`${site.url}#/portfolio`)
    await page.getByText('Not now.').first().waitFor()
    await page.unroute(lost)
    await row(page, 1).locator('a').waitFor(soonAgain)
  })

  test('a panel begins; a press is sent again only when that is asked for', async () => {
    const page = await site.open('#/customer/c0')
    const change = page.getByRole('button', { name: 'Change… Intune' })
    await change.waitFor()
    await page.route(EVERYTHING, (route) => route.abort())
    await change.click()
    const panel = page.getByRole('dialog')
    await panel.getByText('The service cannot be reached.').waitFor()
    await page.unroute(EVERYTHING)
    await panel.locator('.ac-adaptiveCard').waitFor(soonAgain)
    await page.route(EVERYTHING, (route) => route.abort())
    await panel.getByRole('button', { name: 'Comment' }).click()
    await panel.getByText('The service cannot be reached.').waitFor()
    await page.unroute(EVERYTHING)
    await panel.getByText('The service is there again.').waitFor(soonAgain)
    expect(await panel.locator('textarea').count()).toBe(0)
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.locator('textarea').waitFor()
    await panel.getByText('The service is there again.').waitFor({ state: 'detached' })
  })
})

describe('a script that does not arrive', () => {
  const SCRIPTS = '**/tab/assets/**'
  test.each([
    [
      'a view',
      '#/portfolio',
      (page: Page) => page.getByRole('link', { name: 'Playbook', exact: true }).click(),
      'h1:has-text("Playbook")',
    ],
    [
      'a part of a view',
      '#/portfolio',
      (page: Page) => page.getByRole('link', { name: 'Charts', exact: true }).click(),
      'main figure, main svg',
    ],
  ] as const)('%s: says so, and is there once it is asked for again', async (_, from, open, there) => {
    const page = await site.open(from)
    await row(page, 1).locator('a').waitFor()
    await page.route(SCRIPTS, (route) => route.abort())
    await page.evaluate('window.isOld = true')
    await open(page)
    const message = page.locator('main .fui-MessageBar', { hasText: 'The service cannot be reached.' })
    await message.waitFor()
    await page.context().setOffline(true)
    // The page itself is asked for last: back online before that, it would be loaded anew.
    const { pathname } = new URL(page.url())
    const unreachable = page.waitForEvent('requestfailed', (request) => new URL(request.url()).pathname === pathname)
    await message.getByRole('button', { name: 'Try again' }).click()
    await unreachable
    await message.waitFor()
    await page.context().setOffline(false)
    await page.unroute(SCRIPTS)
    await message.getByRole('button', { name: 'Try again' }).click()
    await page.locator(there).first().waitFor()
    // The page was not loaded anew.
    expect(await page.evaluate('window.isOld')).toBe(true)
    expect(
      await page
        .locator('link[rel=stylesheet]')
        .evaluateAll((links) => links.every((link) => (link as { sheet?: unknown }).sheet)),
    ).toBe(true)
  })
})

describe('two windows', () => {
  async function save(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: 'Views' }).click()
    await page.getByRole('menuitem', { name: 'Save this view…' }).click()
    await page.getByLabel('Name of the view').fill(name)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText(`View “${name}” is saved.`).waitFor({ state: 'attached' })
  }

  test('each save views of their own, and neither takes away the other’s', async () => {
    const [one, other] = [await portfolio(), await portfolio()]
    await save(one, 'Mondays')
    await save(other, 'Fridays')
    await other.getByRole('button', { name: 'Views' }).click()
    await other.getByRole('menuitem', { name: 'Mondays', exact: true }).waitFor()
    await other.getByRole('menuitem', { name: 'Remove “Mondays”' }).click()
    await other.getByText('View “Mondays” is removed.').waitFor({ state: 'attached' })
    await one.reload()
    await row(one, 1).locator('a').waitFor()
    await one.getByRole('button', { name: 'Views' }).click()
    await one.getByRole('menuitem', { name: 'Fridays', exact: true }).waitFor()
    await soon(async () => expect(await one.getByRole('menuitem', { name: 'Mondays', exact: true }).count()).toBe(0))
  })
})

test('past midnight the day is another, without a reload', async () => {
  const page = await portfolio()
  await page.route('**/api/tab/stamp*', (route) =>
    route.fulfill({ json: { stamp: 'of tomorrow', parts: {}, today: '2099-12-31' } }),
  )
  await row(page, 1).getByRole('checkbox').check()
  await page.waitForResponse('**/api/tab/stamp*')
  await page.waitForResponse('**/api/tab/stamp*')
  await page.getByRole('button', { name: 'Move dates…' }).click()
  await soon(async () => expect(await page.getByLabel('New day').getAttribute('min')).toBe('2099-12-31'))
})

describe('with the keyboard', () => {
  test('after a row was ticked with the mouse the arrow keys go on from it', async () => {
    const page = await portfolio()
    await row(page, 2).getByRole('checkbox').check()
    await page.keyboard.press('ArrowDown')
    await soon(async () => expect(await activeRow(page)).toBe('row-2'))
    await page.keyboard.press(' ')
    await soon(async () => expect(await row(page, 3).getAttribute('aria-selected')).toBe('true'))
  })

  test('the result of moving dates has the focus, and closing leads back into the page', async () => {
    const page = await site.open('#/portfolio?statuses=migration')
    await row(page, 1).locator('a').waitFor()
    await row(page, 1).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Move dates…' }).click()
    await page.getByLabel('New day').fill('2099-05-17')
    await page.getByRole('button', { name: 'Move', exact: true }).press('Enter')
    const result = page.getByText('1 date moved.')
    await result.waitFor()
    const focus = () => page.evaluate('document.activeElement.textContent') as Promise<string>
    await soon(async () => expect(await focus()).toContain('1 date moved.'))
    await soon(async () => expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY'))
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await soon(async () => expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY'))
  })
})

describe('a long history', () => {
  const entry = (version: number) => ({
    id: `h${version}`,
    kind: 'comment',
    by: 'Megan',
    at: '2026-01-01T00:00:00Z',
    version,
    changes: [],
    status: 'migration',
    recommended: null,
    overrideReason: null,
    reasons: [],
    note: '',
    comment: `change ${version} of it`,
  })

  /** Answers with a history of so many versions; `newest` may grow. */
  async function withHistory(newest: { version: number }): Promise<Page> {
    const page = await site.open('#/portfolio')
    await page.route('**/api/tab/entitlements/*/history*', async (route) => {
      const before = Number(new URL(route.request().url()).searchParams.get('before') ?? newest.version + 1)
      const versions = Array.from({ length: 20 }, (_, i) => before - 1 - i).filter((version) => version > 0)
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.fulfill({ json: { entries: versions.map(entry), more: versions.at(-1)! > 1 } })
    })
    await page.goto(`${site.url}#/customer/c0`)
    await page.locator('article').first().getByText('History', { exact: true }).click()
    await page.getByText(`change ${newest.version} of it`).waitFor()
    return page
  }
  const versionsIn = async (page: Page): Promise<number[]> =>
    (await page.locator('article').first().locator('ol > li').allInnerTexts()).map((text) =>
      Number(/change (\d+) of it/.exec(text)![1]),
    )
  const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => from - i)

  test('shows each change once, however often “older” is pressed', async () => {
    const page = await withHistory({ version: 60 })
    await page.getByRole('button', { name: 'Show older changes' }).dblclick()
    await page.getByText('change 21 of it').waitFor()
    await soon(async () => expect(await versionsIn(page)).toEqual(down(60, 21)))
    await page.getByRole('button', { name: 'Show older changes' }).click()
    await page.getByText('change 1 of it').waitFor()
    await soon(async () => expect(await versionsIn(page)).toEqual(down(60, 1)))
    await soon(async () => expect(await page.getByRole('button', { name: 'Show older changes' }).count()).toBe(0))
  })

  test('keeps those between the newest and the older ones when many changes come', async () => {
    const newest = { version: 60 }
    const page = await withHistory(newest)
    await page.getByRole('button', { name: 'Show older changes' }).click()
    await page.getByText('change 21 of it').waitFor()
    newest.version = 90
    await page.route('**/api/tab/stamp*', (route) =>
      route.fulfill({ json: { stamp: 'changed', parts: { board: 'changed' }, today: '2026-01-01' } }),
    )
    await page.getByText('change 90 of it').waitFor({ timeout: 20_000 })
    await page.getByText('change 61 of it').waitFor()
    await soon(async () => expect(await versionsIn(page)).toEqual(down(90, 21)))
  })
})
