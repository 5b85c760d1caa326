import type { Locator, Page, Route } from 'playwright-core'
import { DEVELOPMENT_USER } from '../../api/headers.ts'
import { API } from '../../api/wire.ts'
import { ALEX } from './tab-people.ts'
import { CONTOSO } from './tab-seed-work.ts'
import { useSite } from './tab-site.ts'
import { soon } from './soon.ts'

/** Room: nothing is cut in silence, moves under the finger, scrolls into nothing, or is too small to be pressed. */
const FINGER = 44
const LONG = 'Internationale Gesellschaft für Versicherungs- und Rückversicherungswesen Mitteleuropa Aktiengesellschaft'
const SAID = 'Adatum Teams: nobody is trained and there is no champion, they won’t go live'
const FIRST_ROW = '[role=row][aria-rowindex="2"]'

const site = useSite(200)

/** Of its text. */
const linesIn = (place: Locator): Promise<number> =>
  place.evaluate((element) => {
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(element)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  })

/** Every third customer has a long name. */
async function withLongNames(route: Route): Promise<void> {
  const response = await route.fetch()
  const { rows, ...rest } = (await response.json()) as { rows: { customer: string }[] }
  await route.fulfill({
    json: { ...rest, rows: rows.map((row, at) => (at % 3 === 0 ? { ...row, customer: LONG } : row)) },
  })
}

test.each([740, 900, 1000, 1280])(
  'at %i px names of L2s are whole, and long names of customers end in “…”',
  async (width) => {
    const page = await site.open('#/playbook', { width })
    await page.route('**/api/tab/portfolio?*', withLongNames)
    await page.goto(`${site.url}#/portfolio`)
    await page.locator(`${FIRST_ROW} a`).waitFor()
    await soon(async () => {
      const cut = (await page.evaluate(`[...document.querySelectorAll('[role=row] > [role=gridcell]')].flatMap((cell) =>
      [cell, ...cell.querySelectorAll('*')].filter((each) => each.scrollHeight > each.clientHeight + 1
          && getComputedStyle(each).overflowY === 'hidden')
        .map((each) => ({ column: cell.ariaColIndex, title: cell.title, text: cell.textContent,
          clamped: getComputedStyle(each).webkitLineClamp !== 'none' })))`)) as {
        column: string
        title: string
        text: string
        clamped: boolean
      }[]
      expect(cut.filter(({ column }) => column !== '2')).toEqual([])
      expect(cut.filter(({ clamped, title, text }) => !clamped || title !== text)).toEqual([])
      if (width === 740) expect(cut.length).toBeGreaterThan(0)
    })
  },
)

test.each([360, 1280])('at %i px what comes later does not move the list', async (width) => {
  const page = await site.open('#/playbook', { width, height: 740 })
  const headers = { 'content-type': 'application/json', [DEVELOPMENT_USER]: ALEX.id }
  await fetch(new URL(`${API}/turn`, site.url), { method: 'POST', headers, body: JSON.stringify({ text: SAID }) })
  const waiting: (() => void)[] = []
  const later = async (route: Route): Promise<void> => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    await route.continue()
  }
  await page.route('**/api/tab/{unfinished,changes*,portfolio/summary*,portfolio/changes*}', later)
  await page.goto(`${site.url}#/portfolio`)
  await page.locator(`${FIRST_ROW} a`).waitFor()
  const top = async () => (await page.locator(FIRST_ROW).boundingBox())!.y
  const before = await top()
  await soon(async () => expect(waiting.length).toBeGreaterThanOrEqual(3))
  for (const go of waiting) go()
  await page.getByText(/assessments? (is|are) not kept yet/).waitFor()
  await page.getByText('entitlements at').waitFor()
  if (width > 720) await page.getByText('since your last visit').waitFor()
  expect(await top()).toBe(before)
  // In sight all the same.
  const notice = (await page.getByText(/assessments? (is|are) not kept yet/).boundingBox())!
  expect(notice.y + notice.height).toBeLessThanOrEqual(740)
})

test.each([
  [640, 400],
  [320, 256],
  [740, 360],
  // A phone.
  [360, 740],
])('at %i × %i, as with a large zoom, the page scrolls and not the list in it', async (width, height) => {
  const page = await site.open('#/portfolio', { width, height })
  await page.locator(`${FIRST_ROW} a`).waitFor()
  const tools = page.getByRole('button', { name: /▾/ })
  await soon(async () => {
    const [views, exports] = [(await tools.first().boundingBox())!, (await tools.last().boundingBox())!]
    if (width < 720) expect(Math.round(exports.width)).toBe(Math.round(views.width))
    expect(exports.y).toBe(views.y)
  })
  expect(await linesIn(tools.first())).toBe(1)
  await soon(async () => {
    expect(
      await page.evaluate(`(() => { const grid = document.querySelector('[role=grid]')
      return grid.scrollHeight - grid.clientHeight })()`),
    ).toBeLessThanOrEqual(1)
  })
  // To the end of the list, which is drawn on the way.
  await page.getByRole('grid').focus()
  await page.keyboard.press('End')
  await page.locator('[role=row][aria-rowindex="201"] a').waitFor()
  const last = (await page.locator('[role=row][aria-rowindex="201"]').boundingBox())!
  expect(last.y).toBeGreaterThanOrEqual(0)
  expect(last.y).toBeLessThan(height)
  // And it is found again there.
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goBack()
  await page.locator('[role=row][aria-rowindex="201"] a').waitFor()
})

test.each([280, 360, 768])('at %i px who is signed in while developing is named whole', async (width) => {
  const page = await site.open('#/playbook', { width, height: 740 })
  await page.route('**/api/tab/session', async (route) => {
    const session = (await (await route.fetch()).json()) as { id: string; people: { id: string; name: string }[] }
    const people = session.people.map((each) =>
      each.id === session.id ? { ...each, name: 'FastTrack Manager 12' } : each,
    )
    await route.fulfill({ json: { ...session, people } })
  })
  await page.reload()
  const who = page.getByLabel('Signed in as')
  await who.waitFor()
  const [wanted, room, right] = await who.evaluate((select) => {
    const { font, paddingLeft, paddingRight } = select.ownerDocument.defaultView.getComputedStyle(select)
    const pen = select.ownerDocument.createElement('canvas').getContext('2d')
    pen.font = font
    const ARROW = 20
    const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - ARROW
    return [pen.measureText('FastTrack Manager 12').width, room, select.getBoundingClientRect().right] as const
  })
  expect(wanted).toBeLessThanOrEqual(room)
  expect(right).toBeLessThanOrEqual(width)
})

describe('on a phone', () => {
  const PHONE = { width: 360, height: 740 }
  const rowsIn = (page: Page) =>
    page
      .locator('[role=row]:has([role=gridcell])')
      .evaluateAll((rows) => rows.map((each) => each.getBoundingClientRect()))

  test('rows are low, and many are in sight, the more once the list is scrolled', async () => {
    const page = await site.open('#/portfolio', PHONE)
    await page.locator(`${FIRST_ROW} a`).waitFor()
    const whole = async () =>
      (await rowsIn(page)).filter(({ top, bottom }) => top >= 0 && bottom <= PHONE.height).length
    await soon(async () =>
      expect(Math.max(...(await rowsIn(page)).map(({ height }) => height))).toBeLessThanOrEqual(80),
    )
    await soon(async () => expect(await whole()).toBeGreaterThanOrEqual(5))
    await page.locator('main').evaluate((main) => main.scrollTo({ top: 1500 }))
    await soon(async () => expect(await whole()).toBeGreaterThanOrEqual(7))
  })

  test('name and date stand on one line, the status on one, workload and reason on one', async () => {
    const page = await site.open('#/portfolio?due=unblock-passed', PHONE)
    await page.locator(`${FIRST_ROW} a`).waitFor()
    const cell = async (column: number) =>
      (await page.locator(`${FIRST_ROW} > [aria-colindex="${column}"]`).boundingBox())!
    await soon(async () => {
      const [customer, workload, status, date, due] = [
        await cell(2),
        await cell(3),
        await cell(4),
        await cell(5),
        await cell(8),
      ]
      const middle = ({ y, height }: typeof customer) => y + height / 2
      expect(Math.abs(middle(customer) - middle(date))).toBeLessThan(6)
      expect(Math.abs(middle(workload) - middle(due))).toBeLessThan(6)
      expect(status.height).toBeLessThan(20)
      expect(status.y).toBeGreaterThan(customer.y)
      expect(workload.x + workload.width).toBeLessThanOrEqual(due.x)
    })
  })

  test('what is selected is said, and can be moved, wherever the list is scrolled to', async () => {
    const page = await site.open('#/portfolio', PHONE)
    await page.locator(`${FIRST_ROW} a`).waitFor()
    await page.locator('main').evaluate((main) => main.scrollTo({ top: 4000 }))
    await page.locator('[role=row][aria-rowindex="55"]').getByRole('checkbox').check()
    const button = page.getByRole('button', { name: 'Move dates…' })
    await button.waitFor()
    await soon(async () => {
      const { y, height } = (await button.boundingBox())!
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + height).toBeLessThanOrEqual(PHONE.height)
    })
    // The keyboard keeps the row that it leads to below that line.
    await page.keyboard.press('Home')
    await soon(async () => {
      const bar = (await page.getByRole('region', { name: '1 selected' }).boundingBox())!
      expect((await page.locator('#row-0').boundingBox())!.y).toBeGreaterThanOrEqual(bar.y + bar.height - 1)
    })
    await button.click()
    await page.getByRole('dialog').waitFor()
  })

  test('a customer opens at its top, and the list is found again where it was left', async () => {
    const page = await site.open('#/portfolio?sort=customer', PHONE)
    await page.locator(`${FIRST_ROW} a`).waitFor()
    await page.locator('main').evaluate((main) => main.scrollTo({ top: 6000 }))
    const link = page.locator('[role=row][aria-rowindex="82"] a')
    await link.waitFor()
    const before = (await link.boundingBox())!.y
    await link.click()
    await page.getByRole('heading', { level: 2, name: 'Entitlements' }).waitFor()
    await soon(async () => expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBe(0))
    await page.goBack()
    await link.waitFor()
    await soon(async () => expect(Math.abs((await link.boundingBox())!.y - before)).toBeLessThan(2))
  })
})

test.each(['#/portfolio', '#/portfolio?pane=charts', `#/customer/${CONTOSO}`, '#/playbook/map'])(
  '%s ends where its content does',
  async (route) => {
    for (const width of [1280, 360]) {
      const page = await site.open(route, { width, height: 800 })
      await page.locator('main h1').waitFor()
      await page.waitForTimeout(500)
      await soon(async () =>
        expect(await page.evaluate('document.scrollingElement.scrollHeight - window.innerHeight')).toBeLessThanOrEqual(
          0,
        ),
      )
    }
  },
)

/** What is pressed and smaller than a finger, by its name. */
async function small(page: Page, selector: string): Promise<string[]> {
  await page.locator(selector).first().waitFor()
  return page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})]
    .map((each) => [each, each.getBoundingClientRect()])
    .filter(([each, { width, height }]) => each.checkVisibility() && (width < ${FINGER} - 0.5 || height < ${FINGER} - 0.5))
    .map(([each, { width, height }]) => Math.round(width) + '×' + Math.round(height) + ' ' + each.textContent)`)
}

test.each([
  ['#/portfolio', '[role=gridcell] label'],
  ['#/portfolio?pane=charts', 'main section ul a'],
  ['#/portfolio?pane=changes', 'main section ol a'],
  ['#/portfolio?pane=changes', 'main label'],
  ['#/playbook/map', 'main [aria-pressed]'],
])('on a phone %s has room for a finger: %s', async (route, selector) => {
  const page = await site.open(route, { width: 360, height: 740 })
  await soon(async () => expect(await small(page, selector)).toEqual([]))
})

test('on a phone the labels of the filters have room for a finger', async () => {
  const page = await site.open('#/portfolio', { width: 360, height: 740 })
  await page.getByRole('button', { name: 'Filters' }).click()
  await soon(async () => expect(await small(page, '[role=dialog] label:has(input[type=checkbox])')).toEqual([]))
})

test('on a phone the map of neighbours has whole names and no lines, and tells the neighbours below the name', async () => {
  const page = await site.open('#/playbook/map', { width: 360, height: 740 })
  const names = page.locator('main [aria-pressed]')
  await names.first().waitFor()
  await soon(async () =>
    expect(
      await names.evaluateAll((all) =>
        all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.textContent),
      ),
    ).toEqual([]),
  )
  const status = page.getByRole('button', { name: 'Adoption Readiness' })
  await status.click()
  await soon(async () => expect(await page.locator('main svg').count()).toBe(0))
  const heading = page.getByRole('heading', { name: 'Neighbours of Adoption Readiness' })
  await soon(async () => {
    const [name, told] = [(await status.boundingBox())!, (await heading.boundingBox())!]
    expect(told.y - name.y - name.height).toBeLessThan(40)
  })
})

test.each([320, 360])(
  'at %i px a button beside a long heading stays on one line, and the panel shows its whole hint',
  async (width) => {
    const page = await site.open(`#/customer/${CONTOSO}`, { width, height: 740 })
    const change = page.getByRole('button', { name: 'Change… ' }).first()
    await change.waitFor()
    await page.locator('article h3').evaluateAll((all) => {
      for (const each of all) each.textContent = 'Information Protection and Governance'
    })
    await soon(async () => expect(await linesIn(change)).toBe(1))
    await change.click()
    const hint = page.getByRole('dialog').locator('form input')
    await hint.waitFor()
    const [wanted, room] = await hint.evaluate((input) => {
      const { font, paddingLeft, paddingRight } = input.ownerDocument.defaultView.getComputedStyle(input)
      const pen = input.ownerDocument.createElement('canvas').getContext('2d')
      pen.font = font
      const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight)
      return [pen.measureText(input.placeholder).width, input.clientWidth - padding] as const
    })
    expect(wanted).toBeLessThanOrEqual(room)
  },
)

/** “18 days ago” of a date that passed, not of the last change. */
const SHORTEST_REASON = '[class*=dueShortest]'

test.each([280, 360])('at %i px nothing of the portfolio is wider than the page, or cut in silence', async (width) => {
  const page = await site.open('#/playbook', { width, height: 740 })
  await page.route('**/api/tab/portfolio?*', withLongNames)
  await page.goto(`${site.url}#/portfolio`)
  await page.locator(`${FIRST_ROW} a`).waitFor()
  // On a line of its own there is room for all of it.
  const reason = width < 320 ? page.getByText(/date passed/) : page.locator(SHORTEST_REASON)
  await reason.first().waitFor()
  await soon(async () => {
    expect(await page.evaluate('document.querySelector("main").scrollWidth')).toBeLessThanOrEqual(width)
    expect(
      await page
        .getByRole('navigation', { name: 'Portfolio' })
        .getByRole('link')
        .evaluateAll(
          (links, right) => links.filter((link) => link.getBoundingClientRect().right > right).length,
          width,
        ),
    ).toBe(0)
    const cut = await page
      .locator('[role=row] > [role=gridcell]')
      .evaluateAll((cells) =>
        cells
          .filter(({ ariaColIndex, scrollWidth, clientWidth }) => ariaColIndex === '8' && scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      )
    expect(cut).toEqual([])
  })
  // A long name has two lines, and stands in its own card with all that is below it.
  expect(await linesIn(page.locator(`${FIRST_ROW} a`))).toBeGreaterThan(1)
  const [card, due] = [page.locator(FIRST_ROW), page.locator(`${FIRST_ROW} [aria-colindex="8"]`)]
  const [whole, badge] = [(await card.boundingBox())!, (await due.boundingBox())!]
  expect(badge.y + badge.height).toBeLessThanOrEqual(whole.y + whole.height)
})

test('at a large zoom what stands above the rows reaches from edge to edge, with a line', async () => {
  const headers = { 'content-type': 'application/json', [DEVELOPMENT_USER]: ALEX.id }
  await fetch(new URL(`${API}/turn`, site.url), { method: 'POST', headers, body: JSON.stringify({ text: SAID }) })
  const page = await site.open('#/portfolio', { width: 640, height: 400 })
  const bar = page.locator('div:has(> details > summary:text("not kept yet"))')
  await bar.waitFor()
  await soon(async () => {
    const { x, width } = (await bar.boundingBox())!
    expect([x, width]).toEqual([0, await page.evaluate('document.querySelector("main").clientWidth')])
  })
  expect(await bar.evaluate((each) => each.computedStyleMap().get('border-top-width')!.toString())).toBe('1px')
  // Where nothing waits, nothing stands there.
  await page.route('**/api/tab/unfinished', (route) => route.fulfill({ json: { chat: [], tab: [] } }))
  await page.reload()
  await page.locator(`${FIRST_ROW} a`).waitFor()
  const none = page.locator('div:has(> p:text("since your last visit"))')
  await none.waitFor({ state: 'attached' })
  expect((await none.boundingBox())?.height ?? 0).toBe(0)
})

test('on the customer’s page what is warned of touches nothing, and what occurs several times is told apart', async () => {
  const page = await site.open(`#/customer/${CONTOSO}`)
  await page.getByRole('article').first().waitFor()
  const warning = page.locator('.fui-MessageBar').first()
  await warning.waitFor()
  const [box, heading] = [
    (await warning.boundingBox())!,
    (await page.getByRole('heading', { name: 'Entitlements' }).boundingBox())!,
  ]
  expect(heading.y - box.y - box.height).toBeGreaterThanOrEqual(8)
  const names = await page
    .locator('article :is(a, summary, button)')
    .evaluateAll((all) => all.map((each) => each.ariaLabel ?? each.textContent))
  expect(names.length).toBeGreaterThan(8)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
