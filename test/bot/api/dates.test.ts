import type { MoveDates, MovedDates } from '../../../api/wire.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE, BOB, startTab, type TabWorld } from '../../support/tab.ts'

/** Dates of several are moved one by one; what was moved is told, whatever becomes of the others. */
const CHANNEL = '19:rollout@thread.tacv2'
const BOBS_CHAT = 'a:bob'
const NAMES = ['Contoso', 'Fabrikam', 'Litware', 'Tailspin', 'Northwind']

let world: World
let tab: TabWorld
let service: TestService

beforeEach(async () => {
  world = await World.create()
  tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
  service = tab.service
  for (const name of NAMES) await add(name)
})
afterEach(async () => {
  jest.restoreAllMocks()
  await service.stop()
})

async function add(name: string): Promise<void> {
  const customer = { id: `c-${name}`, name, name_key: name.toLowerCase() }
  const set = { owner_id: ADELE, owner_name: 'Adele Vance', target_date: '2027-09-01' }
  await service.store.transaction(({ records }) =>
    records.add(
      newEntitlement(`e-${name}`, { tenant: TENANT, customer, set }),
      change(`00h-${name}`, { by_id: ADELE, by_name: 'Adele Vance' }),
    ),
  )
}
const move = (names: readonly string[], to: MoveDates['to'] = { days: 7 }, as?: string) =>
  tab.ask('/portfolio/dates', {
    as,
    method: 'POST',
    body: { entitlements: names.map((name) => ({ id: `e-${name}`, version: 1 })), to } satisfies MoveDates,
  })
async function dates(): Promise<Record<string, string | null>> {
  const rows = await service.rows('entitlement')
  return Object.fromEntries(rows.map(({ customer_name, target_date }) => [customer_name, target_date]))
}

/** The store fails whenever one of these is looked at. @returns which of them were, however often their turn was tried */
function failFor(names: readonly string[]): () => ReadonlySet<string> {
  const real = service.store.transaction.bind(service.store)
  const asked = new Set<string>()
  jest.spyOn(service.store, 'transaction').mockImplementation((work) =>
    real((tx: StoreTransaction) => {
      const visible: StoreTransaction['records']['visible'] = async (viewer, id) => {
        if (names.some((name) => id === `e-${name}`)) {
          asked.add(id)
          throw new Error('lost')
        }
        return tx.records.visible(viewer, id)
      }
      return work({ ...tx, records: { ...tx.records, visible } })
    }),
  )
  return () => asked
}
const AGAIN = 'That did not work just now. Move it again.'

describe('a fault halfway', () => {
  test('refuses what it hit, and tells what was moved', async () => {
    failFor(['Fabrikam'])
    const answer = await move(['Contoso', 'Fabrikam', 'Litware'])
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      200,
      { moved: ['e-Contoso', 'e-Litware'], refused: [{ id: 'e-Fabrikam', why: AGAIN }] } satisfies MovedDates,
    ])
    expect(await dates()).toMatchObject({ Contoso: '2027-09-08', Fabrikam: '2027-09-01', Litware: '2027-09-08' })
  })

  test('of a store that is away is not waited for by each', async () => {
    const asked = failFor(NAMES.slice(1))
    const { moved, refused } = JSON.parse((await move(NAMES)).text) as MovedDates
    expect(moved).toEqual(['e-Contoso'])
    expect(refused).toEqual(NAMES.slice(1).map((name) => ({ id: `e-${name}`, why: AGAIN })))
    expect([...asked()]).toEqual(NAMES.slice(1, 3).map((name) => `e-${name}`))
  })

  test('that leaves nothing moved is a failed request, which can be tried again', async () => {
    failFor(NAMES)
    const answer = await move(NAMES)
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([503, { code: 'try-again' }])
  })
})

describe('who posted what was moved', () => {
  const bob = { id: '29:bob', name: 'Bob', aadObjectId: BOB }
  const told = () => world.connector.sentTo(BOBS_CHAT).flatMap(({ body }) => body['text'] ?? [])

  beforeEach(async () => {
    const bearer = await world.bearer()
    world.connector.rosters.set(CHANNEL, [{ id: '29:bob', aadObjectId: BOB, tenantId: TENANT, userRole: 'user' }])
    const chat = { id: BOBS_CHAT, conversationType: 'personal', tenantId: TENANT }
    await service.post(world.message('hello', { from: bob, conversation: chat }), bearer)
    const conversation = { id: `${CHANNEL};messageid=17`, conversationType: 'channel', tenantId: TENANT }
    const channelData = { tenant: { id: TENANT }, channel: { id: CHANNEL, name: 'Rollout' }, team: { id: 't' } }
    await service.post(world.message('hello', { from: bob, conversation, channelData }), bearer)
    for (const name of NAMES) {
      const posting = { tenant: TENANT, conversation: CHANNEL, entitlement_id: `e-${name}`, by_id: BOB, by_name: 'Bob' }
      const by = { tenant: TENANT, id: ADELE, key: null, place: undefined }
      await service.store.transaction(async ({ places, rights }) => {
        await rights.letIn(by, `c-${name}`, BOB)
        await places.post({ ...posting, at: '2026-01-01' })
      })
    }
    await service.allSent()
  })

  test('is told once of all, and the cards in the channel follow', async () => {
    const before = [told().length, world.connector.sentTo(CHANNEL).length]
    await move(NAMES)
    await service.allSent()
    expect(told().slice(before[0])).toEqual([
      expect.stringMatching(
        /^Adele Vance moved the dates of 5 entitlements: Contoso · Microsoft Teams, posted in .*Rollout; .*Northwind · .*\. The posted cards show it\.$/,
      ),
    ])
    expect(world.connector.sentTo(CHANNEL).length - before[1]!).toBe(5)
  })

  test('is told of one as if it was moved on its card', async () => {
    const before = told().length
    await move(['Contoso'], { day: '2027-12-01' })
    await service.allSent()
    expect(told().slice(before)).toEqual([
      expect.stringMatching(/^Adele Vance moved the date of Contoso · Microsoft Teams, posted in .* 1 Dec 2027\.$/),
    ])
  })

  test('is told although one failed', async () => {
    const before = told().length
    failFor(['Contoso'])
    await move(['Contoso', 'Fabrikam', 'Litware'])
    await service.allSent()
    expect(told().slice(before)).toEqual([expect.stringContaining('moved the dates of 2 entitlements')])
  })
})

describe('an owner whose entitlements are posted nowhere', () => {
  const ADELES_CHAT = 'a:adele'
  const told = () => world.connector.sentTo(ADELES_CHAT).flatMap(({ body }) => body['text'] ?? [])
  let as: string
  let before: number

  beforeEach(async () => {
    const adele = { id: '29:adele', name: 'Adele Vance', aadObjectId: ADELE }
    const conversation = { id: ADELES_CHAT, conversationType: 'personal', tenantId: TENANT }
    await service.post(world.message('hello', { from: adele, conversation }), await world.bearer())
    const viewer = { tenant: TENANT, id: ADELE, key: null, place: undefined }
    await service.store.transaction(async ({ rights }) => {
      for (const name of NAMES) await rights.letIn(viewer, `c-${name}`, BOB)
    })
    await service.allSent()
    as = await tab.bearer({ oid: BOB, name: 'Bob' })
    before = told().length
  })

  test('is told once of all that a colleague moved', async () => {
    await move(NAMES, { days: 7 }, as)
    await service.allSent()
    expect(told().slice(before)).toEqual([
      expect.stringMatching(
        /^Bob moved the dates of 5 entitlements: Contoso · Microsoft Teams; .*Northwind · [^.]*\.$/,
      ),
    ])
  })

  test('is told of one as if it was moved on its card', async () => {
    await move(['Contoso'], { day: '2027-12-01' }, as)
    await service.allSent()
    expect(told().slice(before)).toEqual([
      expect.stringMatching(/^Bob moved the date of Contoso · Microsoft Teams\. .* 1 Dec 2027\.$/),
    ])
  })

  test('is told in the same message of what is posted besides', async () => {
    const adele = { id: '29:adele', name: 'Adele Vance', aadObjectId: ADELE }
    const conversation = { id: CHANNEL, conversationType: 'channel', tenantId: TENANT }
    const channelData = { tenant: { id: TENANT }, channel: { id: CHANNEL, name: 'Rollout' }, team: { id: 't' } }
    await service.post(world.message('hello', { from: adele, conversation, channelData }), await world.bearer())
    const posting = { tenant: TENANT, conversation: CHANNEL, entitlement_id: 'e-Fabrikam' }
    await service.store.transaction(({ places }) =>
      places.post({ ...posting, by_id: ADELE, by_name: 'Adele Vance', at: '2026-01-01' }),
    )
    await move(['Contoso', 'Fabrikam'], { days: 7 }, as)
    await service.allSent()
    expect(told().slice(before)).toEqual([
      expect.stringMatching(
        /^Bob moved the dates of 2 entitlements: .*Fabrikam.*posted in.*The posted cards show it\.$/,
      ),
    ])
  })

  test('is told nothing of what they moved themselves', async () => {
    await move(NAMES)
    await service.allSent()
    expect(told().slice(before)).toEqual([])
  })
})
