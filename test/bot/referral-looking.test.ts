import { readPartnerRoute } from '../../bot/effects/referrals.ts'
import { press } from '../support/card-content.ts'
import { Chat } from '../support/chat.ts'
import { keepBlocked } from '../support/referral-chat.ts'
import { DETAILS } from '../support/referral-story.ts'
import { letIn } from '../support/let-in.ts'
import { TENANT, World, type TestService } from '../support/service.ts'

/** Looking at a request for a partner, on the real service: what is kept of it, and who begins it when several look. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const MEGAN = '0b6a3f0e-0000-4000-8000-00000000ad03'

let world: World
let service: TestService
let authorization: string
let alex: Chat
let megan: Chat

const referrals = () => service.rows('referral')

beforeAll(async () => {
  world = await World.create()
  authorization = await world.bearer()
})

beforeEach(async () => {
  service = await world.start({ stillClock: true, env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  alex = new Chat(world, service, { id: ALEX, name: 'Alex', authorization })
  megan = new Chat(world, service, { id: MEGAN, name: 'Megan', authorization })
  await keepBlocked(alex, 'Contoso')
})

afterEach(() => service.stop())

test('who only looked has no request: not in the records, not in “my data”, not in the ACM conversation', async () => {
  await alex.type('referral contoso')
  await alex.press('Later')
  expect(await referrals()).toEqual([])
  await alex.type('my data')
  expect(alex.said).not.toMatch(/partner request/i)
  const [customer] = await service.rows('customer')
  expect(await service.store.transaction((tx) => readPartnerRoute(tx, TENANT, customer!.id))).toBeUndefined()
  await alex.type('acm contoso')
  await alex.press('Start: 1 Prepare')
  await alex.press('Next: 2 Conduct')
  await alex.press('Next: 3 Partner', { skills: 'no' })
  await alex.press('Request a partner')
  expect(alex.said).toContain('Does the customer work with a partner now?')
  await alex.type('acm contoso')
  expect(alex.said).not.toContain('referral by Alex')
  expect(await referrals()).toEqual([])
})

test('the first answer is kept once, also when it is delivered again, and takes the place of the card', async () => {
  await alex.type('referral contoso')
  const data = press(alex.card, 'No partner')
  const shown = (await service.rows('shown_card')).find(({ record }) => record === data['record'])!
  const pressed = alex.pressing(data, shown.activity_id)
  const first = await service.post(pressed, authorization)
  const again = await service.post(pressed, authorization)
  expect(again.text).toBe(first.text)
  expect(first.text).toContain('Does the customer have a Microsoft account team?')
  expect(await referrals()).toMatchObject([{ id: data['record'], version: 1, facts: '{"partner":"no"}' }])
})

test('two FMs answer at the same moment: one begins it, and the other sees how it stands', async () => {
  await megan.type('Contoso Intune: they are enrolling devices, half are done')
  await megan.press('Keep this status', megan.asked({ date: '2099-09-01', workload: 'intune' }))
  await letIn(service, ALEX, MEGAN)
  await alex.type('referral contoso')
  await megan.type('referral contoso')
  await Promise.all([alex.press('No partner'), megan.press('Yes, with a partner')])
  const [only, ...others] = await referrals()
  expect(others).toEqual([])
  const [first, second] = only!.owner_id === ALEX ? [alex, megan] : [megan, alex]
  expect(first.said).toMatch(/account team|adoption and change management/)
  expect(second.said).toContain('That card was out of date, and nothing was changed. Here is how it stands.')
  expect(only!.facts).toBe(first === alex ? '{"partner":"no"}' : '{"partner":"yes"}')
})

test('once the customer is forgotten, the card is replaced, and what is still pressed on it begins nothing', async () => {
  await alex.type('referral contoso')
  const data = press(alex.card, 'No partner')
  await alex.type('forget customer contoso')
  await alex.press('Erase everything')
  await service.allSent()
  const updates = world.connector.sent.filter(({ method }) => method === 'PUT')
  expect(updates.some(({ body }) => JSON.stringify(body).includes('Erased on request.'))).toBe(true)
  await alex.pressData(data)
  expect(alex.said).toContain('not there any more')
  expect(await referrals()).toEqual([])
  expect(await service.dump()).not.toContain('Contoso')
})

test('what was chosen in the ACM conversation is taken over, and the plan knows the country of the request', async () => {
  await alex.type('acm contoso')
  await alex.press('Start: 1 Prepare')
  await alex.press('Next: 2 Conduct')
  await alex.press('Next: 3 Partner', { skills: 'no', bandwidth: 'no' })
  await alex.press('Back', { route: 'account-team' })
  await alex.type('referral contoso')
  expect(alex.said).toContain('What do they need?')
  expect(await referrals()).toEqual([])
  await alex.press('Save', DETAILS)
  expect(await referrals()).toHaveLength(1)
  await alex.type('plan contoso teams')
  expect(alex.said).toMatch(/Country whose holidays are free[^\n]*Germany/)
})
