import type { Stamp } from '../../../api/wire.ts'
import type { CustomerWork, Preparation } from '../../../api/work-wire.ts'
import { addDays } from '../../../playbook/dates/days.ts'
import { Chat } from '../../support/chat.ts'
import { keepBlocked, prepare, request } from '../../support/referral-chat.ts'
import { DETAILS } from '../../support/referral-story.ts'
import { World, type TestService } from '../../support/service.ts'
import { ADELE, BOB, startTab, type TabWorld } from '../../support/tab.ts'

/** The work with a customer in the tab: what was done in the chat, by the same rules, for who may see it. */
jest.setTimeout(30_000)
const DAY_MS = 86_400_000
const CONTACT_DATA = /Dobrowolska|contoso\.example|\+49 89 1|CIO/

let tab: TabWorld
let service: TestService
let adele: Chat
let headers: string
let customer: string
let entitlement: string

async function get<T>(path: string, as = headers): Promise<T> {
  const answer = await tab.ask(path, { as })
  expect([path, answer.status]).toEqual([path, 200])
  expect(answer.text).not.toMatch(CONTACT_DATA)
  return JSON.parse(answer.text) as T
}
const work = () => get<CustomerWork>(`/customers/${customer}/work`)
const preparation = () => get<Preparation>(`/entitlements/${entitlement}/preparation`)
const referral = async () => (await work()).referral
const today = (): string => service.now().toISOString().slice(0, 10)

beforeEach(async () => {
  const world = await World.create()
  tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
  service = tab.service
  const exp = Math.floor(Date.now() / 1000) + 60 * 86_400
  headers = await tab.bearer({ exp })
  const authorization = await world.bearer({ exp })
  adele = new Chat(world, service, { id: ADELE, name: 'Adele Vance', conversation: 'a:adele', authorization })
  await keepBlocked(adele, 'Contoso')
  const [row] = await service.rows('entitlement')
  ;({ id: entitlement, customer_id: customer } = row!)
})
afterEach(() => service.stop())

describe('a request for a partner', () => {
  test('is not there until it is begun', async () => {
    expect(await referral()).toBeNull()
  })

  test('tells what is next, the way and why, and consent with its day, and nothing of whom the partner calls', async () => {
    await adele.type('referral contoso')
    // Who only looks has begun nothing.
    expect(await referral()).toBeNull()
    await adele.press('No partner')
    const begun = { status: 'draft', wanted: 'Adoption and change management', route: null, next: 'Find the way' }
    expect(await referral()).toMatchObject(begun)
    await adele.press('Yes, an account team')
    await adele.press('Save', DETAILS)
    expect(await referral()).toMatchObject({
      statusName: 'Being prepared',
      next: 'Ask for consent',
      route: 'account-team',
      recipient: 'the account team and the partners that it proposes',
      consent: { state: 'not-asked', at: null },
      clock: null,
    })
    await prepare(adele)
    const ready = await referral()
    expect(ready).toMatchObject({ next: 'Write the e-mail', consent: { state: 'given', by: 'Adele Vance' } })
    expect(ready?.consent.at?.slice(0, 10)).toBe(today())
    expect(adele.said).toMatch(CONTACT_DATA)
  })

  test('has a clock in business days, from the sending until the partner answers', async () => {
    await request(adele, 'Contoso')
    await prepare(adele)
    await adele.press('I have sent it')
    const sent = await referral()
    expect(sent).toMatchObject({ status: 'new', next: null, clock: { left: 3, over: false, country: 'Germany' } })
    expect(adele.said).toContain(sent!.says)
    service.advance(14 * DAY_MS)
    const late = (await referral())!.clock!
    expect([late.left < -4, late.over]).toEqual([true, true])
    expect((await work()).latePlans).toEqual([])
    await adele.press('They accepted')
    expect(await referral()).toMatchObject({ status: 'active', clock: null })
  })

  test('says what came to nothing, and that consent is asked anew for the next way', async () => {
    await request(adele, 'Contoso')
    await prepare(adele)
    await adele.press('I have sent it')
    await adele.press('No answer')
    const next = await referral()
    expect(next).toMatchObject({ status: 'draft', route: 'quickleads', consent: { state: 'other' }, clock: null })
    expect(next!.before).toEqual([expect.stringContaining('no answer')])
  })

  test('tells when the customer did not agree', async () => {
    await request(adele, 'Contoso')
    await adele.press('They did not agree')
    expect(await referral()).toMatchObject({ consent: { state: 'refused' }, next: 'Ask again' })
  })
})

describe('readiness and the plan', () => {
  test('an entitlement on which nothing was done has five open blocks, and no plan', async () => {
    const { readiness, plan } = await preparation()
    expect(readiness).toMatchObject({ begun: false, canMoveOn: false })
    expect(readiness.blocks.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open', 'open'])
    expect(readiness.blocks[0]).toMatchObject({ title: 'Project team', next: expect.stringMatching(/\S/) })
    expect(readiness.blocks[0]!.missing.length).toBeGreaterThan(1)
    expect(plan).toBeNull()
  })

  test('the plan has its phases, weeks and actions as on the card, with what is late', async () => {
    await adele.type('plan contoso teams')
    await adele.press('Make the plan', { goLive: addDays(today(), 21), cohorts: 'Sales\nField service' })
    const { plan } = await preparation()
    expect(adele.said).toContain(plan!.summary)
    expect((await work()).lastPrepared).toBe(entitlement)
    expect(plan!.phases.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Preparation', 'Pilot', 'Sales', 'Field service', 'After go-live']),
    )
    expect(plan!.from <= plan!.goLive && plan!.goLive <= plan!.to).toBe(true)
    const actions = plan!.weeks.flatMap((week) => week.actions)
    expect(new Set(actions.map(({ state }) => state))).toEqual(new Set(['open']))
    expect((await work()).latePlans).toEqual([])
    expect(actions.filter(({ about }) => about === 'Sales').length).toBeGreaterThan(0)
    service.advance(30 * DAY_MS)
    const later = (await preparation()).plan!
    expect(later.problems.join()).toContain('in the past')
    expect(later.weeks[0]!.actions[0]!.state).toBe('late')
    const late = later.weeks.flatMap((week) => week.actions).filter(({ state }) => state === 'late')
    expect((await work()).latePlans).toEqual([{ entitlement, actions: late.length }])
  })

  test('what was measured stands beside the goal', async () => {
    await adele.type('plan contoso teams')
    await adele.press('Make the plan', { goLive: addDays(today(), -21), cohorts: 'Sales' })
    expect((await preparation()).plan!.adoption).toBeNull()
    await adele.press('Enter active use')
    await adele.press('Save', { measured: '2', value: '24' })
    expect((await preparation()).plan!.adoption).toMatchObject({ measured: [{ week: 2, value: 24 }], goal: null })
  })
})

describe('stakeholders', () => {
  test('stand in the quadrant, with the killers of adoption and private names for the FMs', async () => {
    expect((await work()).stakeholders).toMatchObject({ groups: [], killers: [] })
    await adele.type('stakeholders contoso')
    await adele.press('Add the first')
    await adele.press('Save', {
      name: 'Sales',
      roles: 'uses',
      support: 'for',
      influence: 'medium',
      person: 'Kim Akers',
    })
    const { rows, groups, killers } = (await work()).stakeholders
    expect(groups).toMatchObject([{ name: 'Sales', person: 'Kim Akers', resistor: null }])
    const cells = rows.flatMap(({ influence, cells }) => cells.map((cell) => ({ influence, ...cell })))
    expect(cells.filter((cell) => cell.groups.length > 0)).toEqual([
      { influence: 'medium', support: 'for', groups: [groups[0]!.id] },
    ])
    expect(killers.map(({ says }) => says).join()).toContain('Nobody is named who will resist.')
  })
})

describe('the ACM checklist', () => {
  test('has all parts with their progress, and what was ticked by whom', async () => {
    const { acm } = await work()
    expect(acm).toMatchObject({ begun: false, completed: false })
    expect(acm.parts.map(({ title }) => title)).toEqual([
      '1 Prepare',
      '2 Conduct',
      '3 Partner',
      '4 Value-add',
      '5 Complete',
    ])
    expect(acm.parts[0]!.next).toBe(true)
    const open = acm.parts[0]!.items.find(({ status, says }) => status === 'open' && says === '')!
    await adele.type('acm contoso')
    await adele.press('Start: 1 Prepare')
    await adele.press('Next: 2 Conduct', { [open.id]: 'true' })
    const after = (await work()).acm
    expect(after).toMatchObject({ begun: true, about: expect.stringContaining('Adele Vance') })
    expect(after.parts[0]!.items.find(({ id }) => id === open.id)).toMatchObject({
      status: 'done',
      by: { name: 'Adele Vance', on: today() },
    })
    expect(after.parts[0]!.done).toBe(acm.parts[0]!.done + 1)
  })
})

test('each part of the checklist has its links, with who may see them, where a partner is needed those for it', async () => {
  const linksOf = async (at: number) => (await work()).acm.parts[at]!.links
  expect(await linksOf(0)).toEqual([
    {
      title: 'ACM Conversation Deck (internal)',
      url: expect.stringMatching(/^https:\/\/microsoft\.sharepoint\.com/),
      audience: 'internal-only',
    },
  ])
  expect(await linksOf(1)).toMatchObject([{ url: 'https://aka.ms/AA7628m', audience: 'customer-ready' }])
  expect(await linksOf(2)).toEqual([])
  await adele.type('acm contoso')
  await adele.press('Start: 1 Prepare')
  await adele.press('Next: 2 Conduct')
  await adele.press('Next: 3 Partner', { skills: 'no' })
  expect((await linksOf(2)).map(({ audience }) => audience)).toEqual(['internal-only', 'customer-ready'])
  expect((await work()).acm.parts[2]!.hint).toContain('excitement days')
})

test('whoever has no right on the customer learns nothing of it', async () => {
  await request(adele, 'Contoso')
  const bob = await tab.bearer({ oid: BOB, name: 'Bob' })
  for (const path of [`/customers/${customer}/work`, `/entitlements/${entitlement}/preparation`]) {
    const answer = await tab.ask(path, { as: bob })
    expect([answer.status, answer.text.includes('Contoso')]).toEqual([404, false])
  }
  const stamp = async () => (await get<Stamp>(`/stamp?customer=${customer}`, bob)).stamp
  const before = await stamp()
  await prepare(adele)
  expect(await stamp()).toBe(before)
})

test('a change of the work is noticed by who looks at the customer', async () => {
  const stamp = async () => (await get<Stamp>(`/stamp?customer=${customer}`)).stamp
  const before = await stamp()
  expect(await stamp()).toBe(before)
  await adele.type('referral contoso')
  expect(await stamp()).toBe(before)
  await adele.press('No partner')
  const begun = await stamp()
  expect(begun).not.toBe(before)
  await adele.press('Yes, an account team')
  expect(await stamp()).not.toBe(begun)
})
