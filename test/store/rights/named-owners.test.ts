import { openDatabase } from '../../../store/engine/open.ts'
import { OPERATOR } from '../../../store/operator.ts'
import { Store, type StoreTransaction } from '../../../store/store.ts'
import { ENGINES, emptyDatabases } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'

/** Who owns something because of a list, of a colleague, or because nobody did; and who is in by that. */
jest.setTimeout(30_000)

const location = emptyDatabases()
const viewer = (id: string, key: string | null = null) => ({ tenant: 't1', id, key, place: undefined })

describe.each(ENGINES)('owners on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const isIn = (id: string, key: string | null = null) => inTurn(({ rights }) => rights.isIn(viewer(id, key), 'c-e1'))
  const owners = async () =>
    (await inTurn(({ records }) => records.all('t1', '', 9))).map((row) => row.owner_id ?? row.owner_key)
  const keep = (id: string, person: string, key: string | null = null) =>
    inTurn(({ records }) =>
      records.add(
        newEntitlement(id, { workload: id, set: { owner_id: person, owner_name: person } }),
        change(`h-${id}`, { by_id: person, by_name: person }),
        key,
      ),
    )
  /** A list of who runs the bot. */
  const list = (id: string, name: string | null) =>
    inTurn(({ records }) =>
      records.add(
        newEntitlement(id, {
          workload: id,
          set: { owner_id: null, owner_name: name, owner_key: name?.toLowerCase() ?? null },
        }),
        change(`h-${id}`, { kind: 'import', by_id: OPERATOR.id, by_name: OPERATOR.name }),
      ),
    )
  const setStatus = (id: string, person: string) =>
    inTurn(({ records }) =>
      records.change('t1', id, 1, { status: 'migration' }, change(`h2-${id}`, { by_id: person, by_name: person })),
    )
  const start = () =>
    inTurn(({ acm }) =>
      acm.save(
        'c-e1',
        { tenant: 't1', id: 'a1', seen: 0, state: '{}', ended: undefined, by: { id: 'x', name: 'X' }, at: AT },
        [],
      ),
    )

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
  })
  afterEach(() => store.close())

  describe('of a list that who runs the bot reads in', () => {
    test('without owners: whoever keeps something first is in', async () => {
      await list('e1', null)
      expect(await inTurn(({ rights }) => rights.wouldBeIn(viewer('alex'), 'c-e1'))).toBe(true)
      await keep('e2', 'alex')
      expect([await isIn('alex'), await isIn(OPERATOR.id)]).toEqual([true, false])
    })

    test('with owners who are forgotten: whoever keeps something next, while nothing is shared', async () => {
      await list('e1', 'Megan')
      await inTurn(({ person }) => person.forget('t1', 'm', 'Megan', { id: 'x', name: 'former FM' }))
      await keep('e2', 'bob')
      expect(await isIn('bob')).toBe(true)
    })

    test('whom it names is in, also where it only adds the id of the same name', async () => {
      await list('e1', 'Megan')
      expect([await isIn('m', 'megan'), await isIn('m')]).toEqual([true, false])
      const history = change('h2', { kind: 'import', by_id: OPERATOR.id, by_name: OPERATOR.name })
      await inTurn(({ records }) => records.change('t1', 'e1', 1, { owner_id: 'm', owner_key: null }, history))
      expect(await isIn('m')).toBe(true)
    })
  })

  describe('by name', () => {
    const own = (id: string, key: string | null, of: Parameters<StoreTransaction['rights']['ownNamed']>[1]) =>
      inTurn(({ rights }) => rights.ownNamed(viewer(id, key), of))

    test.each([
      ['customer', { id: 'c-e1' }],
      ['customer’s key', { key: 'contoso' }],
      ['entitlement', { entitlement: 'e2' }],
    ])('become owners by id with what they do with the %s, of all that a list gave them of it', async (_, of) => {
      await list('e1', 'Megan')
      await list('e2', 'Megan')
      await list('e3', 'Adele')
      await inTurn(({ records }) =>
        records.add(
          newEntitlement('f1', {
            customer: { name: 'Fabrikam', name_key: 'fabrikam' },
            set: { owner_id: null, owner_name: 'Megan', owner_key: 'megan' },
          }),
          change('h-f1', { kind: 'import', by_id: OPERATOR.id, by_name: OPERATOR.name }),
        ),
      )
      await own('m', null, of)
      await own('b', 'bob', of)
      expect(await owners()).toEqual(['megan', 'megan', 'adele', 'megan'])
      await own('m', 'megan', of)
      expect(await owners()).toEqual(['m', 'm', 'adele', 'megan'])
      expect(await isIn('m')).toBe(true)
      expect(await inTurn(({ rights }) => rights.keepers('t1', 'c-e1'))).toEqual([
        { id: null, name: 'Adele' },
        { id: 'm', name: 'Megan' },
      ])
    })

    test.each([
      ['has kept something', () => keep('f1', 'Megan')],
      [
        'has written to the bot',
        () =>
          inTurn(({ reminders }) =>
            reminders.addPerson({
              tenant: 't1',
              person: 'm2',
              name: 'MEGAN',
              time_zone: 'UTC',
              reminders: 0,
              hour: 9,
              minute: 0,
              last_digest: null,
              next_digest_at: null,
              digest_row: null,
              blocked: 0,
              membership: null,
              membership_at: null,
            }),
          ),
      ],
    ])(
      'stay so where somebody else of the name %s; who is in by the name is so with what they keep',
      async (_, other) => {
        await list('e1', 'Megan')
        await start()
        await other()
        await own('m', 'megan', { id: 'c-e1' })
        expect((await owners())[0]).toBe('megan')
        expect(await inTurn(({ rights }) => rights.isOnlyOfName(viewer('m', 'megan')))).toBe(false)
        await keep('e2', 'm', 'megan')
        expect([await isIn('m'), await isIn('bob')]).toEqual([true, false])
      },
    )
  })

  describe('let in by a colleague', () => {
    test('keep what is shared when the colleague’s entitlement goes, where they own something of the customer', async () => {
      await keep('e1', 'alex')
      await keep('e2', 'bob')
      await keep('e3', 'carol')
      const letIn = (by: string, who: string) => inTurn(({ rights }) => rights.letIn(viewer(by), 'c-e1', who))
      await letIn('bob', 'carol')
      await letIn('alex', 'bob')
      await inTurn(({ erasure }) => erasure.removeEntitlements('t1', ['e1']))
      expect([await isIn('bob'), await isIn('carol')]).toEqual([true, false])
    })

    test('count as owners who are in, whatever gave them what they own', async () => {
      await keep('e1', 'alex')
      await inTurn(({ rights }) => rights.letIn(viewer('alex'), 'c-e1', 'bob'))
      // A list of somebody who is not in names them.
      await inTurn(({ records }) =>
        records.add(
          newEntitlement('e2', { workload: 'e2', set: { owner_id: 'bob', owner_name: 'Bob', owner_is_in: 0 } }),
          change('h-e2', { by_id: 'eve', by_name: 'Eve' }),
        ),
      )
      const found = await inTurn(({ erasure }) => erasure.customer('t1', 'contoso'))
      expect(found!.entitlements.map(({ owner_id, owner_is_in }) => [owner_id, owner_is_in])).toEqual([
        ['alex', 1],
        ['bob', 1],
      ])
    })
  })

  describe('of what nobody owned', () => {
    test('are those who keep a status of it, by the rules for who keeps a new one', async () => {
      await list('e1', null)
      await list('e2', null)
      await setStatus('e1', 'alex')
      await setStatus('e2', 'bob')
      expect(await inTurn(({ records }) => records.all('t1', '', 9))).toMatchObject([
        { owner_id: 'alex', owner_name: 'alex', owner_is_in: 1 },
        { owner_id: 'bob', owner_is_in: 0 },
      ])
      expect([await isIn('alex'), await isIn('bob')]).toEqual([true, false])
      const [kept] = await inTurn(({ records }) => records.history('t1', 'e1', undefined, 1))
      expect(JSON.parse(kept!.changes)).toEqual({ owner_name: [null, 'alex'] })
    })

    test('are not those who only comment, and no list', async () => {
      await list('e1', null)
      await list('e2', 'Megan')
      const by = { by_id: 'bob', by_name: 'Bob' }
      await inTurn(({ records }) => records.change('t1', 'e1', 1, {}, change('h2', { kind: 'comment', ...by })))
      const read = change('h3', { kind: 'import', by_id: OPERATOR.id, by_name: OPERATOR.name })
      await inTurn(({ records }) => records.change('t1', 'e1', 2, { status: 'adoption' }, read))
      await setStatus('e2', 'bob')
      expect(await owners()).toEqual([null, 'megan'])
    })
  })
})
