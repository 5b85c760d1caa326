import type { Page } from 'playwright-core'
import { DEVELOPMENT_USER } from '../../api/headers.ts'
import { API, type TurnAnswer, type TurnRequest } from '../../api/wire.ts'
import { inputsOf, press } from '../support/card-content.ts'
import { faultsIn } from './axe.ts'
import { ALEX, MEGAN, TENANT } from './tab-people.ts'
import { useSite, type Site, type Theme } from './tab-site.ts'
import { soon } from './soon.ts'

/** What colleagues keep: the portfolio by owner, and a customer of whom one keeps only something of one's own. */
const FABRIKAM = 'c1'
/** Alex keeps it of neither customer. */
const WORKLOAD = { name: 'Dynamics 365', id: 'dynamics-365' }

const site = useSite(50)

beforeAll(async () => {
  await chatOf(ALEX)
  for (const customer of ['Contoso', 'Fabrikam']) await keepByMegan(customer)
})

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json', [DEVELOPMENT_USER]: MEGAN.id }
  const answer = await fetch(new URL(path, site.url), { method: 'POST', headers, body: JSON.stringify(body) })
  expect([path, answer.ok]).toEqual([path, true])
  return (await answer.json().catch(() => undefined)) as T
}

/** Who has never met the bot in a chat cannot be asked there. Nobody listens at the address for answers. */
function chatOf({ id, name }: typeof ALEX): Promise<unknown> {
  return post('/api/messages', {
    type: 'message',
    id: `hello-${id}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    conversation: { id: `a:${id}`, conversationType: 'personal', tenantId: TENANT },
    from: { id: `29:${id}`, aadObjectId: id, name },
    recipient: { id: '28:bot' },
    text: 'hello',
  })
}

async function keepByMegan(customer: string): Promise<void> {
  const turn = async (request: TurnRequest): Promise<unknown> => {
    const { replies } = await post<TurnAnswer>(`${API}/turn`, request)
    const card = replies.findLast(({ kind }) => kind === 'card')
    return card?.kind === 'card' ? card.card : undefined
  }
  const text = `${customer} ${WORKLOAD.name}: nobody is trained and there is no champion, they won’t go live`
  const drawn = await turn({ text })
  const known = inputsOf(drawn)
  const set = Object.entries({ dateUnknown: 'true', customer, workload: WORKLOAD.id }).filter(([id]) => id in known)
  await turn({ action: press(drawn, 'Keep this status', Object.fromEntries(set)) })
}

async function openAsMegan(route: string, options: Parameters<Site['open']>[1] = {}): Promise<Page> {
  const page = await site.open('#/configure', options)
  await page.evaluate(`localStorage.setItem('development-user', ${JSON.stringify(MEGAN.id)})`)
  await page.goto(`${site.url}${route}`)
  await page.reload()
  return page
}

const WIDE = 1280
const PHONE = 390
const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  [WIDE, PHONE].map((width): [Theme, number] => [theme, width]),
)

test('the portfolio is filtered by owner, among those that occur; the address keeps it', async () => {
  const page = await openAsMegan('#/portfolio')
  const rows = page.getByRole('grid').getByRole('row')
  await page.getByText(/^8 entitlements at 3 customers/).waitFor()
  await page.getByRole('combobox', { name: 'Owner' }).click()
  await soon(async () =>
    expect(await page.getByRole('menuitemcheckbox').allTextContents()).toEqual([ALEX.name, MEGAN.name]),
  )
  await page.getByRole('menuitemcheckbox', { name: MEGAN.name }).click()
  await page.keyboard.press('Escape')
  await page.getByText(/^2 entitlements at 2 customers/).waitFor()
  await soon(async () => expect(await rows.count()).toBe(3))
  await soon(async () => expect(new URL(page.url()).hash).toBe('#/portfolio?owners=megan+bowen'))
  await page.reload()
  await page.getByText(/^2 entitlements at 2 customers/).waitFor()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByText(/^8 entitlements at/).waitFor()
})

test('where all is one person’s there is no such filter', async () => {
  const page = await site.open('#/portfolio')
  await page.getByRole('combobox', { name: 'Workload' }).waitFor()
  await page.getByText(/^50 entitlements at/).waitFor()
  await soon(async () => expect(await page.getByRole('combobox', { name: 'Owner' }).count()).toBe(0))
})

test.each(LOOKS)(
  'in %s at %i px the filter by owner can be seen and has no fault of accessibility',
  async (theme, width) => {
    const page = await openAsMegan('#/portfolio?owners=megan+bowen', { theme, width })
    await page.getByText(/^2 entitlements at/).waitFor()
    if (width === PHONE) await page.getByRole('button', { name: 'Filters (1)' }).click()
    await page.getByRole('combobox', { name: 'Owner' }).scrollIntoViewIfNeeded()
    await site.screenshot(page, `owners-${theme}`)
    await soon(async () => expect(await faultsIn(theme, page)).toEqual([]))
  },
)

test.each(LOOKS)('in %s at %i px who is not let in has their own plan, and one button to ask', async (theme, width) => {
  const page = await openAsMegan(`#/customer/${FABRIKAM}`, { theme, width, height: 2400 })
  await page.getByRole('region', { name: 'Plan', exact: true }).waitFor()
  await page.getByRole('region', { name: 'Readiness', exact: true }).getByText('Project team').first().waitFor()
  const closed = page.getByRole('region', { name: 'Shared by colleagues' })
  await closed.getByText(/open to who is let in/).waitFor()
  await soon(async () => expect(await page.getByRole('region', { name: 'Stakeholders', exact: true }).count()).toBe(0))
  await site.screenshot(page, `closed-${theme}`)
  await soon(async () => expect(await faultsIn(theme, page)).toEqual([]))
})

test('asking says who was asked, and leads back to where it was asked', async () => {
  const page = await openAsMegan(`#/customer/${FABRIKAM}`)
  const ask = page.getByRole('button', { name: 'Ask to be let in' })
  await ask.click()
  const panel = page.getByRole('dialog', { name: 'Ask to be let in · Fabrikam' })
  await panel.getByText(`I asked ${ALEX.name} to let you in.`, { exact: false }).waitFor()
  await site.screenshot(page, 'asked')
  await panel.getByRole('button', { name: 'Close' }).click()
  await soon(async () => expect(await page.evaluate('document.activeElement.textContent')).toBe('Ask to be let in'))
  await soon(async () => expect(await page.getByRole('dialog').count()).toBe(0))
})
