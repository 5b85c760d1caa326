import type { Locator, Page } from 'playwright-core'
import { faults } from './axe.ts'
import { TENANT } from './tab-people.ts'
import { CONTOSO } from './tab-seed-work.ts'
import { useSite, type Site } from './tab-site.ts'
import { soon } from './soon.ts'

/** What needs a look, what can be hit with a finger, and what stands where nothing is. */
const PHONE = { width: 390, height: 844 }
/** WCAG 2.5.5, and what the hosts of Teams ask for. */
const FINGER = 44

const site = useSite(200)

async function portfolio(options: Parameters<Site['open']>[1] = {}, query = ''): Promise<Page> {
  const page = await site.open(`#/portfolio${query}`, options)
  await page.locator('[role=row][aria-rowindex="2"] a').waitFor()
  return page
}
const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text }).first()
const colorOf = (place: Locator): Promise<string> =>
  place.evaluate((element) => element.computedStyleMap().get('color').toString())

test('a date that has passed is red and comes before what nobody touched; the rest is not red', async () => {
  const page = await portfolio({}, '?due=target-passed,unblock-passed')
  const passed = row(page, 'date passed')
  const red = await colorOf(passed.getByText(/date passed \d+ days? ago/))
  await soon(async () => expect(await colorOf(passed.getByText(/^\d+ \w+ \d{4}$/))).toBe(red))
  await page.goto(`${site.url}#/portfolio?due=untouched`)
  const others = page.getByRole('row').filter({ hasNotText: 'date passed' })
  const untouched = others.getByText(/^Untouched for \d+ days$/).first()
  await untouched.waitFor()
  await soon(async () => expect(await colorOf(untouched)).not.toBe(red))
})

test('days are those since the last change, as the chat counts them', async () => {
  const page = await portfolio({}, '?due=untouched')
  const first = page.getByRole('row').filter({ hasText: 'Untouched for' }).first()
  const age = Number(/Untouched for (\d+) days/.exec((await first.textContent())!)![1])
  const changed = (await first.locator('[title^="Last changed by"]').getAttribute('title'))!
  const inYear = (year: number) => Date.parse(`${/, (\d+ \w+), /.exec(changed)![1]} ${year} 09:00 UTC`)
  const thisYear = new Date().getUTCFullYear()
  const day = inYear(thisYear) > Date.now() ? inYear(thisYear - 1) : inYear(thisYear)
  expect(age).toBe(Math.floor((Date.parse(new Date().toISOString().slice(0, 10)) + 9 * 3_600_000 - day) / 86_400_000))
})

test('on a phone a card says why it needs a look, and shows its date', async () => {
  const page = await portfolio(PHONE, '?due=target-passed,unblock-passed')
  const card = row(page, 'date passed')
  const reason = card.locator('[class*=dueShortest]')
  await reason.waitFor()
  expect(await reason.textContent()).toMatch(/^\d+ days? ago$/)
  await card.getByText(/date passed/).waitFor({ state: 'hidden' })
  await card.getByText(/^\d+ \w+ \d{4}$/).waitFor()
  await soon(async () => {
    const [badge, whole] = [await reason.boundingBox(), await card.boundingBox()]
    expect(badge!.y + badge!.height).toBeLessThan(whole!.y + whole!.height)
  })
  await soon(async () => expect(await faults(page)).toEqual([]))
})

test('where there is room a reason takes one line, an owner of all is not named, and names of L2s fit their list', async () => {
  const page = await portfolio()
  const heights = await page
    .locator('[role=gridcell][aria-colindex="8"] > span')
    .evaluateAll((badges) => badges.map((badge) => badge.getBoundingClientRect().height))
  expect(heights.length).toBeGreaterThan(10)
  expect(Math.max(...heights)).toBeLessThan(24)
  await soon(async () => expect(await page.getByRole('columnheader', { name: 'Owner' }).count()).toBe(0))
  await page.getByLabel('L2', { exact: true }).click()
  const list = page.getByRole('menu').or(page.getByRole('listbox'))
  expect((await list.boundingBox())!.width).toBeGreaterThanOrEqual(280)
  await soon(async () =>
    expect(await list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0),
  )
  const owners = await portfolio({}, '?sort=owner')
  await owners.getByRole('columnheader', { name: 'Owner' }).waitFor()
})

test('a customer shows what needs a look beside the status, the most urgent first', async () => {
  const page = await site.open(`#/customer/${CONTOSO}`)
  await page.getByRole('article').first().waitFor()
  const reasons = await page.getByRole('article').allTextContents()
  const rank = (text: string): number =>
    /date passed \d+ day/.test(text)
      ? 0
      : /Status unknown for \d+ day/.test(text)
        ? 1
        : /Untouched for \d+ day/.test(text)
          ? 2
          : 3
  const ranks = reasons.map(rank)
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  expect(new Set(ranks).size).toBeGreaterThan(1)
  // In the words of the cards, and of people.
  expect(reasons.join()).toContain('Not known yet')
  await page.getByText('Activation playbook').first().click()
  await page
    .getByRole('button', { name: /^For the customer: Text/ })
    .first()
    .waitFor()
})

test.each(['#/portfolio', `#/customer/${CONTOSO}`, '#/call', '#/playbook/map'])(
  'on a phone everything in %s that is pressed has room for a finger',
  async (route) => {
    const page = await site.open(route, PHONE)
    await page.locator('main h1').waitFor()
    if (route === '#/call') {
      await page.getByLabel('What did the customer say?').fill('Contoso: the project waits for something')
      await page.getByRole('heading', { level: 2 }).waitFor()
    }
    await page.waitForTimeout(500)
    const small = await page.evaluate(`[...document.querySelectorAll('main :is(button.fui-Button, summary, nav a)')]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < ${FINGER} - 0.5)
      .map((each) => each.textContent)`)
    expect(small).toEqual([])
    await soon(async () =>
      expect(await page.evaluate('document.querySelector("main").scrollWidth')).toBeLessThanOrEqual(PHONE.width),
    )
  },
)

test('a customer that is not there leads to the portfolio, and not to another try', async () => {
  const page = await site.open('#/customer/nobody')
  await page.getByRole('heading', { level: 1, name: 'This customer is not in your list.' }).waitFor()
  await soon(async () => expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0))
  await page.getByRole('link', { name: 'To the portfolio' }).click()
  await page.getByRole('grid').waitFor()
})

test.each([
  [401, 'You are signed out', 'Your sign-in has ended. Open the tab in Teams again.'],
  [500, 'This page cannot be shown', 'The service could not do this.'],
])(
  'a page that shows nothing but an error %i has a heading, and says what happened',
  async (status, title, message) => {
    const page = await site.open('#/playbook')
    await page.locator('main h1').waitFor()
    await page.route('**/api/tab/**', (route) =>
      route.fulfill({ status, json: status === 401 ? { code: 'bad-token', message: 'Not valid.' } : null }),
    )
    await page.goto(`${site.url}#/customer/${CONTOSO}`)
    for (const reload of [false, true]) {
      if (reload) await page.reload()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.getByText(message).waitFor()
      await soon(async () => expect(await faults(page, ['moderate', 'serious', 'critical'])).toEqual([]))
    }
  },
)

test('who has no entitlements has nothing to filter, and begins with the call guide', async () => {
  const id = '00000000-0000-0000-0000-0000000000029'
  // Known, because they have written to the bot; nobody listens at the address for the answer.
  const hello = {
    type: 'message',
    id: 'hello',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    conversation: { id: 'a:new', conversationType: 'personal', tenantId: TENANT },
    from: { id: '29:new', aadObjectId: id, name: 'Nestor Wilke' },
    recipient: { id: '28:bot' },
    text: 'help',
  }
  const headers = { 'content-type': 'application/json' }
  await fetch(new URL('/api/messages', site.url), { method: 'POST', headers, body: JSON.stringify(hello) })
  const page = await site.open('#/portfolio')
  await page.evaluate(`localStorage.setItem('development-user', '${id}')`)
  await page.reload()
  await page.getByText('You have no entitlements yet.').waitFor()
  await page.getByRole('searchbox').waitFor({ state: 'detached' })
  await soon(async () => expect(await page.getByRole('button').count()).toBe(0))
  await page.getByRole('link', { name: 'Open the call guide' }).click()
  await page.getByLabel('What did the customer say?').waitFor()
})

test('a search that finds nothing can be taken back without losing the place to type', async () => {
  const page = await portfolio()
  await page.getByRole('searchbox').fill('nobody')
  await page.getByText('Nothing matches “nobody”.').waitFor()
  await page.getByRole('searchbox').fill('')
  await page.locator('[role=row][aria-rowindex="2"] a').waitFor()
  await soon(async () => expect(await page.evaluate('document.activeElement.type')).toMatch(/search|text/))
})

test('lines between neighbours are those of the chosen status', async () => {
  const page = await site.open('#/playbook/map')
  const status = page.getByRole('button', { name: 'Adoption Readiness' })
  await status.waitFor()
  await soon(async () => expect(await page.locator('main svg path').count()).toBe(0))
  await status.click()
  await soon(async () => expect(await page.locator('main svg path').count()).toBeGreaterThan(2))
})

test('the week of go-live is numbered below its line', async () => {
  const page = await site.open(`#/customer/${CONTOSO}`)
  const plan = page.getByRole('region', { name: 'Plan', exact: true })
  await plan.waitFor()
  const zero = (await plan.getByText('0', { exact: true }).first().boundingBox())!
  const line = (await plan.locator('ol i').first().boundingBox())!
  expect(line.x).toBeGreaterThanOrEqual(zero.x)
  expect(line.x).toBeLessThanOrEqual(zero.x + zero.width)
})

test.each([
  ['adoption-readiness', 'L1, L2, L3: Blocked › Adoption Readiness'],
  ['duplicate-invalid', 'L1, L2, L3: Duplicate/Invalid'],
])('the page of %s in the playbook is named by its title, and no id is shown', async (id, title) => {
  const page = await site.open(`#/playbook/status/${id}`)
  await page.getByText(`Playbook page: ${title}`, { exact: true }).waitFor({ timeout: 10_000 })
  expect(await page.getByRole('main').innerText()).not.toMatch(/l1l2l3|\b[a-z]+(?:-[a-z]+){3,}\b/)
})
