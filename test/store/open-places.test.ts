import type { Kysely } from 'kysely'
import { openDatabase } from '../../store/engine/open.ts'
import type { Database } from '../../store/schema/schema.ts'
import { Store, type StoreTransaction } from '../../store/store.ts'
import { AT, change, newEntitlement } from '../support/entitlements.ts'
import { ENGINES, emptyDatabases } from '../support/engines.ts'

/** What is shared of a customer tells its progress where somebody who is in has posted something of it. */
jest.setTimeout(30_000)

const location = emptyDatabases()
const CHAT = '19:chat'

describe.each(ENGINES)('places where a customer is open on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const keep = (id: string, person: string, set = {}) =>
    inTurn(({ records }) =>
      records.add(
        newEntitlement(id, { workload: id, set: { owner_id: person, owner_name: person, ...set } }),
        change(`h-${id}`, { by_id: person, by_name: person }),
      ),
    )
  const named = (id: string, by: string) =>
    keep(id, by, { owner_id: null, owner_name: 'Zoë Ångström', owner_key: 'zoe angstrom', owner_is_in: 1 })
  const comments = (id: string, person: string) =>
    inTurn(({ records }) => records.change('t1', id, 1, {}, change(`c-${id}`, { kind: 'comment', by_id: person })))
  const post = (id: string, person: string, name = person, key: string | null = null) =>
    inTurn(({ places }) =>
      places.post({ tenant: 't1', conversation: CHAT, entitlement_id: id, by_id: person, by_name: name, at: AT }, key),
    )
  const isOpen = () =>
    inTurn(({ rights }) => rights.isIn({ tenant: 't1', id: 'anyone', key: null, place: CHAT }, 'c-e1'))
  const postedBy = async () => {
    const { db } = store as unknown as { db: Kysely<Database> }
    return (await db.selectFrom('posting').select('by_id').where('entitlement_id', '=', 'e1').executeTakeFirst())?.by_id
  }

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
  })
  afterEach(() => store.close())

  test('who is not in and posts again what somebody who is has posted, closes nothing', async () => {
    await keep('e1', 'alex')
    await comments('e1', 'bob')
    await post('e1', 'bob')
    expect([await isOpen(), await postedBy()]).toEqual([false, 'bob'])
    await post('e1', 'alex')
    await post('e1', 'bob')
    expect([await isOpen(), await postedBy()]).toEqual([true, 'alex'])
    // Whoever of those who are in posts last is told of changes.
    const alex = { tenant: 't1', id: 'alex', key: null, place: undefined }
    await inTurn(({ rights }) => rights.letIn(alex, 'c-e1', 'bob'))
    await post('e1', 'bob')
    expect([await isOpen(), await postedBy()]).toEqual([true, 'bob'])
  })

  test('what a list gave to a name is opened by who is in, and by nobody else who posts it', async () => {
    await named('e1', 'import')
    await comments('e1', 'bob')
    await post('e1', 'bob', 'Bob', 'bob')
    expect(await isOpen()).toBe(false)
    await post('e1', 'zoe', 'Zoe Ångström', 'zoe angstrom')
    expect(await isOpen()).toBe(true)
    await post('e1', 'bob', 'Bob', 'bob')
    expect([await isOpen(), await postedBy()]).toEqual([true, 'zoe'])
    // A later list names another owner.
    await inTurn(({ records }) =>
      records.change('t1', 'e1', 2, { owner_name: 'Adele', owner_key: 'adele' }, change('h-list', { by_id: 'import' })),
    )
    expect(await isOpen()).toBe(false)
  })

  test('who is in opens the customer with whatever of it they post', async () => {
    await keep('e1', 'alex')
    await keep('e2', 'bob')
    await comments('e2', 'alex')
    await post('e2', 'bob')
    expect(await isOpen()).toBe(false)
    await post('e2', 'alex')
    expect(await isOpen()).toBe(true)
  })

  test('a namesake whom nobody vouched for opens nothing', async () => {
    await named('e1', 'import')
    await comments('e1', 'bob')
    await post('e1', 'bob', 'Zoë Ångström')
    expect(await isOpen()).toBe(false)
  })

  test('what is posted under the same name in another tenant opens nothing', async () => {
    await keep('e1', 'alex')
    await inTurn(({ places }) =>
      places.post({ tenant: 't2', conversation: CHAT, entitlement_id: 'e1', by_id: 'alex', by_name: 'alex', at: AT }),
    )
    expect(await isOpen()).toBe(false)
  })
})
