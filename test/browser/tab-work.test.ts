import type { Locator, Page } from 'playwright-core'
import { DEVELOPMENT_USER } from '../../api/headers.ts'
import { API, type TurnAnswer, type TurnRequest } from '../../api/wire.ts'
import { press } from '../support/card-content.ts'
import { faults } from './axe.ts'
import { MEGAN } from './tab-people.ts'
import { CONTOSO } from './tab-seed-work.ts'
import { CONTOSO_TENANT } from './tab-seed.ts'
import { useSite, type Site, type Theme } from './tab-site.ts'
import { soon } from './soon.ts'

/** The work with a customer, drawn in the tab: checklist, request for a partner, stakeholders, readiness, plan. */
const PARTS = ['ACM conversation', 'Partner referral', 'Stakeholders', 'Readiness', 'Plan'] as const
/** High enough for all of it: the page scrolls inside, and what is out of sight is not on a picture. */
const WHOLE = 7000

const site = useSite(50)

const part = (page: Page, name: (typeof PARTS)[number]): Locator => page.getByRole('region', { name, exact: true })

async function open(options: Parameters<Site['open']>[1] = {}, customer = CONTOSO): Promise<Page> {
  const page = await site.open(`#/customer/${customer}`, options)
  await part(page, 'Plan').waitFor()
  return page
}

/** What somebody else says or presses meanwhile. */
async function byMegan(request: TurnRequest): Promise<unknown> {
  const answer = await fetch(new URL(`${API}/turn`, site.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', [DEVELOPMENT_USER]: MEGAN.id },
    body: JSON.stringify(request),
  })
  const { replies } = (await answer.json()) as TurnAnswer
  const card = replies.findLast(({ kind }) => kind === 'card')
  return card?.kind === 'card' ? card.card : undefined
}

test('the page says which tenant the customer is, where that is known', async () => {
  const page = await open()
  await page.getByText(`Tenant ID: ${CONTOSO_TENANT}`).waitFor()
  await site.screenshot(page, 'customer-tenant')
  await page.goto(`${site.url}#/customer/c1`)
  await page.getByRole('heading', { level: 1, name: 'Fabrikam' }).waitFor()
  expect(await page.getByText('Tenant ID').count()).toBe(0)
})

test('the ACM checklist has its items with who ticked them, and how far each part is', async () => {
  const acm = part(await open(), 'ACM conversation')
  await acm.getByText('1 Prepare').waitFor()
  const kickoff = acm.getByRole('listitem').filter({ hasText: 'Kickoff meeting held' })
  await soon(async () => expect(await kickoff.getByRole('img', { name: 'Done' }).count()).toBe(1))
  await soon(async () => expect(await kickoff.textContent()).toContain('Alex Wilber'))
  await acm.getByText('3 Partner', { exact: true }).click()
  await acm
    .getByText(/^referral by Alex Wilber/)
    .first()
    .waitFor()
})

test('a request for a partner has its clock, way and consent; the chat is where it goes on', async () => {
  const page = await open()
  const referral = part(page, 'Partner referral')
  const text = (await referral.textContent())!
  expect(text).toMatch(/\d business days? over/)
  expect(text).toContain('The account team was to propose partners by')
  expect(text).toContain('Has the account team proposed partners?')
  expect(text).toContain('public holidays of Germany')
  expect(text).toMatch(/ConsentYes, to the account team.*Asked by Alex Wilber/)
  await referral.getByRole('button', { name: 'Open in the chat: Partner referral' }).click()
  // Where there is no chat, what to type there is said on the spot.
  await referral.getByText('type this there').waitFor()
  await soon(async () => expect(await page.getByRole('dialog').count()).toBe(0))
  await page.evaluate('navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve() }')
  await referral.getByRole('button', { name: 'Copy “referral Contoso”' }).click()
  await referral.getByRole('button', { name: 'Copied' }).waitFor()
  await soon(async () => expect(await page.evaluate('window.copied')).toBe('referral Contoso'))
})

test('what is late is said under the name, and leads there, on a phone, too', async () => {
  const page = await open({ width: 390, height: 844 })
  const late = page.getByRole('button', { name: /^Partner: \d+ business days? over$/ })
  expect((await late.boundingBox())!.y).toBeLessThan(400)
  await late.click()
  await soon(async () => expect(await page.evaluate('document.activeElement.textContent')).toBe('Partner referral'))
  await soon(async () => expect(await faults(page)).toEqual([]))
})

test('buttons are told apart by their names: the parts of a card, and each note', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'Copy the note of Exchange Online' }).waitFor()
  await page.getByRole('button', { name: 'Open: Readiness' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Open: Project team' }).waitFor()
  await soon(async () => expect(await panel.getByRole('button', { name: 'Open', exact: true }).count()).toBe(0))
})

test('stakeholders stand in a table of influence and support; a personal name is marked as private', async () => {
  const stakeholders = part(await open(), 'Stakeholders')
  const high = stakeholders.getByRole('row').filter({ hasText: 'High' })
  await soon(async () =>
    expect(await high.getByRole('cell').allTextContents()).toEqual(['⚠ Works council', 'Nobody', 'Head of IT']),
  )
  await stakeholders.getByText('Who they are (6)').click()
  const head = stakeholders.getByRole('listitem').filter({ hasText: 'Robin Counts' })
  await soon(async () => expect(await head.textContent()).toMatch(/^Head of IT · Robin Counts Private/))
})

test('readiness says what is missing and what to do next; the plan what is done, late, moved and skipped', async () => {
  const page = await open()
  const readiness = part(page, 'Readiness')
  await soon(async () => expect(await readiness.getByRole('listitem').first().textContent()).toContain('Ready'))
  await soon(async () => expect(await readiness.getByText('Do next:').count()).toBeGreaterThan(1))
  const plan = part(page, 'Plan')
  const phases = await plan.getByRole('list', { name: 'Phases of the plan' }).getByRole('listitem').allTextContents()
  expect(phases.map((phase) => phase.split(' · ')[0])).toEqual([
    'Preparation',
    'Pilot',
    'Sales',
    'Field service',
    'After go-live',
  ])
  await plan.getByText(/^Today, /).waitFor()
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
  for (const state of ['Done', 'Late', 'Moved', 'Skipped', 'Planned']) {
    await plan.getByText(state, { exact: true }).first().waitFor()
  }
  await soon(async () =>
    expect(await plan.getByText(/Adoption lead \(Their adoption lead\)/).count()).toBeGreaterThan(1),
  )
  await plan.getByText(/^14 % in week 2/).waitFor()
})

test('another workload of the customer has its own readiness, and no plan yet', async () => {
  const page = await open()
  await page.getByLabel('Workload').selectOption({ label: 'Intune' })
  await part(page, 'Plan').getByText('There is no plan yet.').waitFor()
  // What was answered for the whole customer counts here, too: so it is begun.
  await part(page, 'Readiness')
    .getByText(/Partly$|Ready$/)
    .first()
    .waitFor()
  await soon(async () => expect(await part(page, 'Readiness').getByText('Not begun yet.').count()).toBe(0))
})

test('the workload of the first card is the one that is chosen, unless another was worked on last', async () => {
  const page = await site.open('#/portfolio')
  for (const customer of ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']) {
    await page.goto(`${site.url}#/customer/${customer}`)
    const first = page.locator('article h3').first()
    await part(page, 'Readiness').waitFor()
    const chosen = page.getByLabel('Workload').locator('option:checked')
    await soon(async () => expect(await chosen.textContent()).toBe(await first.textContent()))
  }
})

test('what is still to be done is not called like the button that opens it', async () => {
  const page = await open()
  await page.getByLabel('Workload').selectOption({ label: 'Intune' })
  const readiness = part(page, 'Readiness')
  await readiness
    .getByText(/To do$/)
    .first()
    .waitFor()
  await soon(async () => expect(await readiness.getByText('Open', { exact: true }).count()).toBe(1))
})

test('what another person changes appears without a reload', async () => {
  const page = await open()
  const licences = part(page, 'ACM conversation').getByRole('listitem').filter({ hasText: 'licences they own' })
  await licences.getByRole('img', { name: 'To do' }).waitFor()
  const overview = await byMegan({ text: 'acm contoso' })
  const prepare = await byMegan({ action: press(overview, 'Go on: 1 Prepare') })
  await byMegan({ action: press(prepare, 'Next: 2 Conduct', { 'licences-known': 'true' }) })
  await licences.getByRole('img', { name: 'Done' }).waitFor()
  await soon(async () => expect(await licences.textContent()).toContain('Megan Bowen'))
})

test('on a phone one press leads from the entitlements to the work', async () => {
  const page = await open({ width: 360, height: 740 })
  await page.getByRole('button', { name: 'Work with this customer' }).click()
  await soon(async () => expect(await page.evaluate('document.activeElement.id')).toBe('work'))
  // Where both stand beside each other, nothing has to be jumped over.
  await page.setViewportSize({ width: 1280, height: 740 })
  await soon(async () => expect(await page.getByRole('button', { name: 'Work with this customer' }).count()).toBe(0))
})

test.each<[Theme, number]>([
  ['light', 1280],
  ['dark', 1280],
  ['contrast', 1280],
  ['light', 360],
  ['dark', 360],
  ['contrast', 360],
])('in %s at %i px it has no fault of accessibility and does not scroll sideways', async (theme, width) => {
  const page = await open({ theme, width, height: WHOLE })
  await part(page, 'Stakeholders')
    .getByText(/^Who they are/)
    .click()
  await site.screenshot(page, `work-${theme}`)
  await soon(async () => expect(await faults(page, ['minor', 'moderate', 'serious', 'critical'])).toEqual([]))
  await soon(async () =>
    expect(await page.evaluate('document.querySelector("main").scrollWidth')).toBeLessThanOrEqual(width),
  )
})
