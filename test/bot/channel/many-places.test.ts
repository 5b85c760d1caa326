import { press, textOf } from '../../support/card-content.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { TENANT, World } from '../../support/service.ts'
import { ADELE, BOB, startTab, type TabWorld } from '../../support/tab.ts'

/** Where the bot is in many channels, a person is offered theirs, and not the first of all. */
jest.setTimeout(30_000)

let world: World
let tab: TabWorld
beforeEach(async () => {
  world = await World.create()
  tab = await startTab(world)
  await tab.service.store.transaction(({ records }) =>
    records.add(
      newEntitlement('e1', { tenant: TENANT, set: { owner_id: ADELE, owner_name: 'Adele Vance' } }),
      change('h1', { by_id: ADELE, by_name: 'Adele Vance' }),
    ),
  )
})
afterEach(() => tab.service.stop())

const PEOPLE: Readonly<Record<string, string>> = { [ADELE]: 'Adele Vance', [BOB]: 'Bob' }

/** Channels 0, 1, … of teams of their own, each with one person in it. */
async function channels(count: number, whose: (i: number) => string): Promise<void> {
  for (let i = 0; i < count; i++) {
    const id = `19:c${i}@thread.tacv2`
    const oid = whose(i)
    const member = { id: `29:${oid}`, name: PEOPLE[oid], aadObjectId: oid, tenantId: TENANT, userRole: 'user' }
    world.connector.rosters.set(id, [member])
    const reference = { serviceUrl: world.connector.serviceUrl, conversation: id, bot: '28:bot' }
    await tab.service.store.transaction(({ places }) =>
      places.remember({
        tenant: TENANT,
        conversation: id,
        kind: 'channel',
        name: `Channel ${String(i).padStart(3, '0')}`,
        team: `Team ${i}`,
        team_id: null,
        person: null,
        reference: JSON.stringify(reference),
        installed: 1,
        updated_at: '2026-03-01T00:00:00.000Z',
      }),
    )
  }
}

async function offered(): Promise<string[]> {
  const turn = async (action: unknown) => {
    const answer = await tab.ask('/turn', { method: 'POST', body: { action } })
    return (JSON.parse(answer.text) as { replies: { card: object }[] }).replies[0]!.card
  }
  const opened = await turn({ verb: 'open', record: 'tab:e1', entitlement: 'e1', version: 1 })
  const form = await turn(press(opened, 'Post to a channel'))
  return JSON.stringify(form).match(/Channel \d{3}/g) ?? [textOf(form)]
}

test('the only channel of a person is offered, however many others stand before it', async () => {
  await channels(60, (i) => (i === 57 ? ADELE : BOB))
  expect(new Set(await offered())).toEqual(new Set(['Channel 057']))
})

test('no more than twenty-five are offered, those that the person used first', async () => {
  await channels(40, () => ADELE)
  await tab.service.store.transaction(({ places }) =>
    places.use(TENANT, ADELE, '19:c39@thread.tacv2', '2026-03-01T00:00:00.000Z'),
  )
  const names = [...new Set(await offered())]
  expect(names).toHaveLength(25)
  expect(names[0]).toBe('Channel 039')
})

test('so many channels are looked up at most, that Teams is not asked about all', async () => {
  await channels(260, (i) => (i === 259 ? ADELE : BOB))
  const asked = jest.spyOn(world.connector.rosters, 'get')
  await offered()
  expect(new Set(asked.mock.calls.map(([id]) => id)).size).toBe(250)
})
