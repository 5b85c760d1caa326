import { DEVELOPMENT_USER } from '../../api/headers.ts'
import { API } from '../../api/wire.ts'
import { faults } from './axe.ts'
import { ALEX, TENANT } from './tab-people.ts'
import { useSite } from './tab-site.ts'
import { soon } from './soon.ts'

/** Below the list of entitlements, which does not move when it comes: what was begun and not kept, in the chat and in the tab. */
const SAID = 'Adatum Teams: nobody is trained and there is no champion, they won’t go live'

const site = useSite(20)

function post(path: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', [DEVELOPMENT_USER]: ALEX.id }
  return fetch(new URL(path, site.url), { method: 'POST', headers, body: JSON.stringify(body) })
}

/** As Teams would send it; nobody listens at the address for answers. */
const inChat = (text: string) => ({
  type: 'message',
  id: `chat-${text.length}`,
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9/',
  conversation: { id: 'a:alex', conversationType: 'personal', tenantId: TENANT },
  from: { id: '29:alex', aadObjectId: ALEX.id, name: ALEX.name },
  recipient: { id: '28:bot' },
  text,
})

test('nothing is shown where nothing waits', async () => {
  const page = await site.open('#/portfolio')
  await page.getByRole('grid').waitFor()
  await soon(async () => expect(await page.getByText(/not kept yet/).count()).toBe(0))
})

test('what waits is listed; here it goes on in a panel, in the chat by “resume”', async () => {
  expect(
    (await post('/api/messages', inChat('Fabrikam Intune: their only admin left, nobody else can do it'))).ok,
  ).toBe(true)
  expect((await post(`${API}/turn`, { text: SAID })).ok).toBe(true)
  const page = await site.open('#/portfolio')
  await page.getByText('2 assessments are not kept yet').click()
  await page.getByText('Fabrikam · Intune').waitFor()
  await page.getByText('Adatum · Microsoft Teams').waitFor()
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 })
    await site.screenshot(page, 'unfinished')
    await soon(async () => expect(await faults(page)).toEqual([]))
  }
  await page.getByRole('button', { name: 'Go on in the chat' }).click()
  await page.getByText('Type “resume” in the chat with the bot.').waitFor()
  await page.getByRole('button', { name: 'Go on here' }).click()
  const panel = page.getByRole('dialog', { name: 'Not kept yet' })
  await panel.getByText('Adoption Readiness').first().waitFor()
  await panel.getByText('Date not known', { exact: true }).click()
  await panel.getByRole('button', { name: 'Keep this status' }).click()
  await panel.getByText(/^Kept/).first().waitFor()
  await panel.getByRole('button', { name: 'Close' }).click()
  await page.getByText('1 assessment is not kept yet').waitFor()
})
