import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { useSite } from './tab-site.ts'
import { soon } from './soon.ts'

const TEAMS = readFileSync('test/browser/fake-teams.html', 'utf8')

interface Asked {
  readonly func: string
  readonly args: readonly unknown[]
}

const site = useSite(50)

/** The tab in a frame of a page that answers as Teams does; of the same origin, because the library trusts that. */
async function inTeams(given: Readonly<Record<string, string>>, width = 1000): Promise<Page> {
  const page = await site.open('#/configure', { width })
  await page.route('**/fake-teams*', (route) => route.fulfill({ contentType: 'text/html', body: TEAMS }))
  await page.goto(new URL(`/fake-teams?${new URLSearchParams(given).toString()}`, site.url).href)
  return page
}
const tab = (page: Page) => page.frameLocator('iframe')
const asked = async (page: Page): Promise<readonly Asked[]> => (await page.evaluate('window.asked')) as Asked[]
const theme = (page: Page) => tab(page).locator('html').getAttribute('data-theme')

test('it signs in with the token of Teams, takes its colours, and says when it can be seen', async () => {
  const page = await inTeams({ hash: '#/portfolio' })
  await tab(page).locator('[role=row][aria-rowindex="2"] a').waitFor()
  const request = await page.waitForRequest('**/api/tab/stamp')
  expect(request.headers()['authorization']).toBe('Bearer token-of-teams')
  await soon(async () => expect(await theme(page)).toBe('dark'))
  expect((await asked(page)).map(({ func }) => func)).toContain('appInitialization.success')
  await page.evaluate("send('themeChange', 'contrast')")
  await tab(page).locator('html[data-theme=contrast]').waitFor()
  await page.evaluate("send('themeChange', 'default')")
  await tab(page).locator('html[data-theme=light]').waitFor()
})

test('beside a meeting it begins with the call guide, in 300 pixels', async () => {
  const page = await inTeams({ frameContext: 'sidePanel' }, 300)
  await tab(page).getByLabel('What did the customer say?').waitFor()
  expect(
    await tab(page)
      .locator('main')
      .evaluate((main) => main.scrollWidth),
  ).toBeLessThanOrEqual(300)
  await site.screenshot(page, 'side-panel')
})

test('a link into the tab opens what it points at', async () => {
  const page = await inTeams({ subPage: 'playbook/status/migration' })
  await tab(page).getByRole('heading', { name: 'In Progress › Migration' }).waitFor()
})

test('a link into a tab of the personal app counts more than the address that the manifest names', async () => {
  const page = await inTeams({ hash: '#/portfolio', subPage: 'playbook/status/migration' })
  await tab(page).getByRole('heading', { name: 'In Progress › Migration' }).waitFor()
})

test('it can be added to a channel or meeting', async () => {
  const page = await inTeams({ hash: '#/configure', frameContext: 'settings' })
  await tab(page).getByText('Choose Save to go on.').waitFor()
  await page.waitForFunction("window.asked.some(({ func }) => func === 'settings.setValidityState')")
  await page.evaluate("send('settings.save', {})")
  await page.waitForFunction("window.asked.some(({ func }) => func === 'settings.save.success')")
  const saved = (await asked(page)).find(({ func }) => func === 'settings.setSettings')
  expect(saved?.args[0]).toMatchObject({ contentUrl: site.url, suggestedDisplayName: 'FastTrack Playbook' })
})

test('it asks nobody but its own service, and nothing stands as an error in the console', async () => {
  const page = await inTeams({ hash: '#/configure' })
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(new URL(`/fake-teams?${new URLSearchParams({ hash: '#/portfolio' }).toString()}`, site.url).href)
  await tab(page).locator('[role=row][aria-rowindex="2"] a').waitFor()
  const { origin } = new URL(site.url)
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([])
  expect(errors).toEqual([])
})

test('what is done in the chat leads to the chat', async () => {
  const page = await inTeams({ hash: '#/customer/c0' })
  await tab(page).getByRole('button', { name: 'Open in the chat: Partner referral' }).click()
  await page.waitForFunction("window.asked.some(({ func }) => func === 'pages.currentApp.navigateTo')")
  const went = (await asked(page)).find(({ func }) => func === 'pages.currentApp.navigateTo')
  expect(went?.args).toEqual([{ pageId: 'conversations' }])
  await soon(async () => expect(await tab(page).getByRole('dialog').count()).toBe(0))
})
