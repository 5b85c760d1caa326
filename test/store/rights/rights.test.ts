import { openDatabase } from '../../../store/engine/open.ts'
import { Store, type StoreTransaction } from '../../../store/store.ts'
import { ENGINES, emptyDatabases } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'

/** Who is let into what the FMs of a customer share: nobody by what they do themselves, but for the first. */
jest.setTimeout(30_000)

const location = emptyDatabases()
const viewer = (id: string, key: string | null = null) => ({ tenant: 't1', id, key, place: undefined })

describe.each(ENGINES)('rights on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const isIn = (id: string, key: string | null = null) => inTurn(({ rights }) => rights.isIn(viewer(id, key), 'c-e1'))
  const keep = (id: string, person: string, more: Parameters<typeof newEntitlement>[1] = {}) =>
    inTurn(({ records }) => {
      const set = { owner_id: person, owner_name: person.toUpperCase(), ...more.set }
      return records.add(
        newEntitlement(id, { workload: id, ...more, set }),
        change(`h-${id}`, { by_id: person, by_name: person }),
      )
    })

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await keep('e1', 'alex')
  })
  afterEach(() => store.close())

  test('who keeps the first entitlement is in, and with what they keep later; who keeps another one is not', async () => {
    await keep('e2', 'bob')
    await keep('e3', 'alex')
    expect([await isIn('alex'), await isIn('bob')]).toEqual([true, false])
    expect((await inTurn(({ records }) => records.all('t1', '', 9))).map((row) => row.owner_is_in)).toEqual([1, 0, 1])
    expect(await inTurn(({ rights }) => rights.keepers('t1', 'c-e1'))).toEqual([{ id: 'alex', name: 'ALEX' }])
    const closed = (id: string) => inTurn(({ rights }) => rights.closed(viewer(id), ['conto'], 9))
    expect(await closed('bob')).toEqual([{ id: 'c-e1', name: 'Contoso', name_key: 'contoso' }])
    expect([await closed('alex'), await closed('eve')]).toEqual([[], []])
  })

  test('to change an entitlement lets nobody in', async () => {
    await inTurn(({ records }) =>
      records.change('t1', 'e1', 1, { note: 'x' }, change('h2', { by_id: 'bob', by_name: 'B' })),
    )
    expect(await isIn('bob')).toBe(false)
  })

  test('who is in lets others in, for good and once; who is not shares what they see, and no more', async () => {
    await keep('e2', 'bob')
    const shares = (by: string, person: string) => inTurn(({ rights }) => rights.shares(viewer(by), 'c-e1', person))
    const letIn = (by: string, person: string) => inTurn(({ rights }) => rights.letIn(viewer(by), 'c-e1', person))
    const sees = async (id: string) =>
      (await inTurn(({ board }) => board.boardCustomer(viewer(id), 'c-e1'))).map((row) => row.id)
    expect([await shares('eve', 'bob'), await shares('bob', 'eve'), await shares('alex', 'bob')]).toEqual([
      'nothing',
      'lacks',
      'lacks',
    ])
    await letIn('eve', 'eve')
    expect([await isIn('eve'), await sees('eve')]).toEqual([false, []])
    await letIn('bob', 'eve')
    expect([await isIn('eve'), await sees('eve')]).toEqual([false, ['e2']])
    for (let n = 0; n < 2; n++) await letIn('alex', 'bob')
    expect([await isIn('bob'), await sees('bob')]).toEqual([true, ['e1', 'e2']])
    expect(await shares('alex', 'bob')).toBe('has-all')
    // What bob lets in no longer takes away what was given.
    await letIn('eve', 'bob')
    expect(await isIn('bob')).toBe(true)
    await letIn('bob', 'eve')
    expect(await isIn('eve')).toBe(true)
  })

  test('a list lets in whom it names when who runs the bot brings it; a name only whose it is', async () => {
    await keep('e2', 'import', { set: { owner_id: null, owner_name: 'Megan', owner_key: 'megan', owner_is_in: 1 } })
    expect([await isIn('m', 'megan'), await isIn('m'), await isIn('m', 'other')]).toEqual([true, false, false])
    await keep('e3', 'bob', { set: { owner_id: 'bob2' } })
    expect(await isIn('bob2')).toBe(false)
    await keep('e4', 'alex', { set: { owner_id: 'adele' } })
    expect(await isIn('adele')).toBe(true)
  })

  test('once nobody is in, who keeps next is only where nothing was shared', async () => {
    const forget = () => inTurn(({ person }) => person.forget('t1', 'alex', 'alex', { id: 'x', name: 'former FM' }))
    await inTurn(({ acm }) =>
      acm.save(
        'c-e1',
        { tenant: 't1', id: 'a1', seen: 0, state: '{}', ended: undefined, by: { id: 'alex', name: 'A' }, at: AT },
        [],
      ),
    )
    await forget()
    expect(await isIn('alex')).toBe(false)
    await keep('e2', 'bob')
    expect(await isIn('bob')).toBe(false)
    await inTurn(({ erasure }) => erasure.removeShared('t1', 'c-e1'))
    expect(await isIn('bob')).toBe(true)
  })

  test('goes with the entitlement and with the person', async () => {
    await inTurn(({ rights }) => rights.letIn(viewer('alex'), 'c-e1', 'bob'))
    await inTurn(({ person }) => person.forget('t1', 'bob', 'bob', { id: 'x', name: 'former FM' }))
    expect(await isIn('bob')).toBe(false)
    await inTurn(({ rights }) => rights.letIn(viewer('alex'), 'c-e1', 'eve'))
    await inTurn(({ erasure }) => erasure.removeEntitlements('t1', ['e1']))
    expect(await isIn('eve')).toBe(false)
  })

  test('nothing of another tenant lets anybody in', async () => {
    await keep('f1', 'alex', { tenant: 't2' })
    expect(await inTurn(({ rights }) => rights.isIn({ ...viewer('alex'), tenant: 't2' }, 'c-e1'))).toBe(false)
    expect(await inTurn(({ rights }) => rights.keepers('t2', 'c-e1'))).toEqual([])
  })
})
