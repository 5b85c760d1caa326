import type { CustomerPage, PortfolioPage, TurnAnswer } from '../../../api/wire.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { pressOf, type Pressed } from '../../../tab/work/presses.ts'
import { textOf } from '../../support/card-content.ts'
import { Chat } from '../../support/chat.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE, startTab, type TabWorld } from '../../support/tab.ts'

/** What a customer's page opens is of that customer, whatever the name is made of; and so is what is copied for the chat. */
const LONG = [
  'National Bank of Kuwait Private Limited Company',
  'Banco de Sabadell',
  'Stadtwerke München GmbH und Co. KG',
  'Stadtwerke München GmbH & Co. KG',
  'Gesellschaft für Informatik',
  'Nobody Is Perfect, Ltd',
]
/** Their names are parts of others. */
const BESIDE = ['Contoso', 'Contoso Pharma', 'Contoso 2', 'Sabadell', 'National Bank']

let world: World
let tab: TabWorld
let service: TestService

beforeAll(async () => {
  world = await World.create()
  tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
  service = tab.service
  for (const name of [...LONG, ...BESIDE]) {
    await add(name, 'teams')
    await add(name, 'intune')
  }
})
afterAll(() => service.stop())

let added = 0
async function add(name: string, workload: string): Promise<void> {
  const named = { id: `c-${customerKey(name)}`, name, name_key: customerKey(name) }
  const set = { owner_id: ADELE, owner_name: 'Adele Vance' }
  const by = { by_id: ADELE, by_name: 'Adele Vance' }
  const id = `e${++added}`
  await service.store.transaction(({ records }) =>
    records.add(newEntitlement(id, { tenant: TENANT, workload, customer: named, set }), change(`h-${id}`, by)),
  )
}

async function pageOf(name: string): Promise<CustomerPage> {
  const { rows } = JSON.parse((await tab.ask('/portfolio?limit=200')).text) as PortfolioPage
  const { customerId } = rows.find(({ customer }) => customer === name)!
  return JSON.parse((await tab.ask(`/customers/${encodeURIComponent(customerId)}`)).text) as CustomerPage
}

async function opened(part: Pressed, page: CustomerPage, nth: number): Promise<string> {
  const action = pressOf(part, page.id, page.entitlements[nth]!)
  const answer = await tab.ask('/turn', { method: 'POST', body: { action } })
  expect(answer.status).toBe(200)
  const [reply] = (JSON.parse(answer.text) as TurnAnswer).replies
  return reply?.kind === 'card' ? textOf(reply.card) : JSON.stringify(reply)
}

test.each([...LONG, 'Contoso'])('each part opens for %s', async (name) => {
  const page = await pageOf(name)
  const [teams, intune] = ['teams', 'intune'].map((each) =>
    page.entitlements.findIndex(({ workload }) => workload === each),
  )
  expect((await opened('acm', page, 0)).startsWith(`${name}\nACM conversation\n`)).toBe(true)
  const map = await opened('stakeholders', page, 0)
  expect(map).toMatch(/^[^\n]+\nStakeholders\n/)
  expect(map.startsWith(`${name} · `)).toBe(true)
  expect(map).not.toContain('Which one do you mean?')
  expect(map).not.toContain('Contoso 2')
  expect(await opened('access', page, 0)).toMatch(/^[^\n]+\nKept by\nAdele Vance \(you\) – Intune, Microsoft Teams\n/)
  expect((await opened('access', page, 0)).startsWith(`${name}\n`)).toBe(true)
  expect(await opened('readiness', page, intune!)).toContain(`${name} · Intune`)
  expect(await opened('plan', page, teams!)).toContain(`${name} · Microsoft Teams`)
  expect(await opened('value', page, teams!)).toContain(`${name} · Microsoft Teams`)
  expect(await opened('resources', page, intune!)).toContain('Intune')
})

describe('in the chat', () => {
  let chat: Chat
  beforeEach(async () => {
    const authorization = await world.bearer()
    chat = new Chat(world, service, { id: ADELE, name: 'Adele Vance', authorization })
  })

  test.each(LONG)('“referral %s” opens its request', async (name) => {
    await chat.type(`referral ${name}`)
    expect(chat.said.startsWith(`${name} · adoption partner\n`)).toBe(true)
  })

  test.each(LONG.slice(0, -1))('its conversation, map, readiness and plan open by the name of %s', async (name) => {
    await chat.type(`acm ${name}`)
    expect(chat.said.startsWith(`${name}\nACM conversation\n`)).toBe(true)
    for (const part of ['stakeholders', 'readiness', 'plan']) {
      await chat.type(`${part} ${name} Intune`)
      expect([part, chat.said]).toEqual([part, expect.stringContaining(`${name} · Intune`)])
    }
  })

  test('“stakeholders contoso” is the map of Contoso, and of no other who is called so, too', async () => {
    await chat.type('stakeholders contoso')
    expect(chat.said).toMatch(/^Contoso · [^]*Stakeholders[^]*One map for all of this customer’s workloads/)
  })
})
