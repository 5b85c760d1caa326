import { openDatabase } from '../../../store/engine/open.ts'
import type { PlaceRow } from '../../../store/messages/places.ts'
import { Store, type StoreTransaction } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** What the places promise, on each real engine. */
const location = emptyDatabases()

const place = (conversation: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  tenant: 't1',
  conversation,
  kind: 'channel',
  name: conversation,
  team: null,
  team_id: null,
  person: null,
  reference: '{}',
  installed: 1,
  updated_at: AT,
  ...more,
})

describe.each(ENGINES)('places on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
  })
  afterEach(async () => {
    await store.close()
  })

  test('channels and group chats are offered, the last used first, then by name', async () => {
    await inTurn(async ({ places }) => {
      for (const row of [
        place('c'),
        place('b', { kind: 'group' }),
        place('a'),
        place('me', { kind: 'personal', person: 'p1' }),
        place('foreign', { tenant: 't2' }),
      ])
        await places.remember(row)
      await places.use('t1', 'p1', 'c', '2026-03-02T10:00:00.000Z')
      await places.use('t1', 'p1', 'b', '2026-03-01T10:00:00.000Z')
      await places.use('t1', 'p2', 'a', '2026-03-09T10:00:00.000Z')
    })
    const offered = await inTurn(({ places }) => places.shared('t1', 'p1', 10))
    expect(offered.map(({ conversation }) => conversation)).toEqual(['c', 'b', 'a'])
  })

  test('a name that Teams does not repeat is kept; a place that was left is not offered until the bot is back', async () => {
    await inTurn(async ({ places }) => {
      await places.remember(place('a', { name: 'Rollout', team: 'EMEA' }))
      await places.remember(place('a', { name: null, reference: '{"new":1}' }))
      await places.leave({ tenant: 't1', conversation: 'a', team_id: null, updated_at: AT })
    })
    expect(await inTurn(({ places }) => places.shared('t1', 'p1', 10))).toEqual([])
    await inTurn(({ places }) => places.remember(place('a', { name: null, reference: '{"new":1}' })))
    expect(await inTurn(({ places }) => places.shared('t1', 'p1', 10))).toEqual([
      place('a', { name: 'Rollout', team: 'EMEA', reference: '{"new":1}' }),
    ])
  })

  test('whoever leaves a team leaves all its channels, and no others', async () => {
    await inTurn(async ({ places }) => {
      await places.remember(place('a', { team_id: 'team1' }))
      await places.remember(place('b', { team_id: 'team1' }))
      await places.remember(place('c', { team_id: 'team2' }))
      await places.remember(place('d'))
      await places.remember(place('b', { tenant: 't2', team_id: 'team1' }))
      await places.leave(place('a', { team_id: 'team1' }))
    })
    const offered = async (tenant: string) =>
      (await inTurn(({ places }) => places.shared(tenant, 'p1', 10))).map(({ conversation }) => conversation)
    expect([await offered('t1'), await offered('t2')]).toEqual([['c', 'd'], ['b']])
  })

  test('the personal chat of a person is found, in their tenant only', async () => {
    await inTurn(({ places }) => places.remember(place('me', { kind: 'personal', person: 'p1' })))
    expect(await inTurn(({ places }) => places.personalChat('t1', 'p1'))).toMatchObject({ conversation: 'me' })
    expect(await inTurn(({ places }) => places.personalChat('t1', 'p2'))).toBeUndefined()
    expect(await inTurn(({ places }) => places.personalChat('t2', 'p1'))).toBeUndefined()
  })

  test('an entitlement is seen where it is posted, and nowhere else', async () => {
    await inTurn(async ({ places, records }) => {
      await records.add(newEntitlement('e1'), change('h1'))
      await places.remember(place('a', { name: 'Rollout' }))
      await places.remember(place('b'))
      const posting = { tenant: 't1', conversation: 'a', entitlement_id: 'e1', by_id: 'p3', by_name: 'P', at: AT }
      await places.post(posting)
      await places.post({ ...posting, by_id: 'p2', by_name: 'Q' })
    })
    const seen = (tenant: string, place: string) =>
      inTurn(async ({ records }) => {
        const viewer = { tenant, id: 'p9', key: 'r', place }
        const everything = { customer: [], workloads: [], statuses: [] }
        const { rows } = await records.list(viewer, everything, { offset: 0, limit: 9 })
        return [(await records.visible(viewer, 'e1'))?.customer_name, ...rows.map(({ id }) => id)]
      })
    expect(await seen('t1', 'a')).toEqual(['Contoso', 'e1'])
    expect(await seen('t1', 'b')).toEqual([undefined])
    expect(await seen('t2', 'a')).toEqual([undefined])
    expect(await inTurn(({ places }) => places.postings('t1', 'e1'))).toMatchObject([
      { conversation: 'a', name: 'Rollout', by_id: 'p2' },
    ])
    await inTurn(({ places }) => places.leave({ tenant: 't1', conversation: 'a', team_id: null, updated_at: AT }))
    expect(await inTurn(({ places }) => places.postings('t1', 'e1'))).toEqual([])
  })
})
