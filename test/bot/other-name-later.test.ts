import { actionsOf } from '../support/card-content.ts'
import { Chat } from '../support/chat.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { letIn } from '../support/let-in.ts'
import { TENANT, World, type TestService } from '../support/service.ts'

/** What comes after a customer was renamed or merged: forgetting, erasing, reminding, letting in. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const BOB = '0b6a3f0e-0000-4000-8000-0000000000b0'

let world: World
let service: TestService
let alex: Chat
let bob: Chat
let ids = 0

beforeEach(async () => {
  world = await World.create()
  const authorization = await world.bearer()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  alex = new Chat(world, service, { id: ALEX, name: 'Alex Wilber', authorization })
  bob = new Chat(world, service, { id: BOB, name: 'Bob Zimmerman', authorization })
})

/** An entitlement of a customer, kept by Alex or Bob. */
async function keep(customer: string, workload: string, more: { by?: 'bob'; at?: string; set?: object } = {}) {
  const [owner, name] = more.by ? [BOB, 'Bob Zimmerman'] : [ALEX, 'Alex Wilber']
  const id = `e${++ids}`
  const entitlement = newEntitlement(id, {
    tenant: TENANT,
    workload,
    customer: { id: `c-${id}`, name: customer, name_key: customer.toLowerCase() },
    set: { owner_id: owner, owner_name: name, ...more.set },
  })
  const history = change(`h-${id}`, { by_id: owner, by_name: name, ...(more.at ? { at: more.at } : {}) })
  await service.store.transaction((tx) => tx.records.add(entitlement, history))
}

const say = async (text: string, button: string): Promise<void> => {
  await alex.type(text)
  await alex.press(button)
}

test('who owned what a colleague merged away is forgotten without a trace', async () => {
  await keep('Contoso', 'teams', { by: 'bob', at: '2026-03-01T10:00:00.000Z' })
  await letIn(service, BOB, ALEX)
  await keep('Contso', 'teams', { at: '2026-03-05T10:00:00.000Z' })
  await say('merge Contso into Contoso', 'Merge')
  await bob.type('forget me')
  await bob.press(actionsOf(bob.card)[0]!.title)
  expect(await service.dump()).not.toContain('Zimmerman')
})

test('another name is no work: what nobody has touched stays so, also when it is merged', async () => {
  await keep('Contso', 'teams', { at: '2026-03-01T10:00:00.000Z', set: { target_date: '2030-01-01' } })
  await keep('Fabrikam', 'intune', { at: '2026-03-02T10:00:00.000Z', set: { target_date: '2030-01-01' } })
  await keep('Fabrikam', 'teams', { at: '2026-03-03T10:00:00.000Z', set: { target_date: '2030-01-01' } })
  const touched = async () =>
    (await service.rows('entitlement')).map((row) => `${row.workload} ${row.updated_at}`).sort()
  const before = await touched()
  await say('rename contso to Contoso', 'Rename')
  expect(await touched()).toEqual(before)
  await say('merge Contoso into Fabrikam', 'Merge')
  expect(await touched()).toEqual(['intune 2026-03-02T10:00:00.000Z', 'teams 2026-03-03T10:00:00.000Z'])
  await alex.type('status overdue')
  expect(alex.said).toMatch(/Intune[^]*Teams/)
})

test('erased, a customer takes along what somebody was shown under its former name after it was renamed', async () => {
  await keep('Contso', 'teams')
  await say('rename contso to Fabrikam', 'Rename')
  // More than a person's unfinished assessments: the first is remembered no more, its card is still there.
  for (const n of Array.from({ length: 13 }, (_, i) => i)) {
    await bob.type(`${n === 0 ? 'Contso' : `Globex${n}`} Teams: nobody is trained and there is no champion`)
    await bob.type('discard')
  }
  const shown = () => [...world.connector.shown(bob.conversation).values()].filter((card) => /contso/i.test(card))
  expect(shown()).not.toEqual([])
  await say('forget customer Fabrikam', 'Erase everything')
  await service.allSent()
  expect(shown()).toEqual([])
  expect((await service.dump()).toLowerCase()).not.toContain('contso')
})

test('a question to be let in that a merge leaves behind is taken away, and who asked is told to ask again', async () => {
  await keep('Contso', 'teams')
  await keep('Contoso', 'intune')
  await alex.type('hello')
  await bob.type('assign contso to Alex')
  await bob.press('Ask to be let in')
  await service.allSent()
  await say('merge contso into contoso', 'Merge')
  await service.allSent()
  const [cards, told] = [alex, bob].map(({ conversation }) =>
    JSON.stringify([...world.connector.shown(conversation).values()]),
  )
  expect(cards).toContain('told to ask again')
  expect(cards).not.toContain('"verb":"let-in"')
  expect(told).toContain('Contso is one with another customer now')
  expect(told).not.toContain('Contoso')
})
