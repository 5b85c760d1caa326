import { openDatabase } from '../../../store/engine/open.ts'
import type { FileTicketRow } from '../../../store/messages/file-tickets.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** What the store promises about tickets for files, on each real engine. */
jest.setTimeout(30_000)

const location = emptyDatabases()

const EXPIRES = '2026-03-02T10:10:00.000Z'
const ticket = (id: string, more: Partial<FileTicketRow> = {}): FileTicketRow => ({
  id,
  tenant: 't1',
  person: 'p1',
  file: 'activation-playbook-internal.docx',
  referral_id: null,
  entitlement_id: 'e1',
  expires_at: EXPIRES,
  ...more,
})

describe.each(ENGINES)('tickets on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const add = (row: FileTicketRow): Promise<void> => inTurn((tx) => tx.fileTickets.add(row))
  const take = (id: string, now = AT) => inTurn((tx) => tx.fileTickets.take(id, now))

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await inTurn((tx) => tx.records.add(newEntitlement('e1'), change('h1')))
    const other = { id: 'c2', name: 'Fabrikam', name_key: 'fabrikam' }
    await inTurn((tx) => tx.records.add(newEntitlement('e2', { customer: other }), change('h2')))
  })
  afterEach(() => store.close())

  test('one is taken once, by whoever is first, and says what it is for', async () => {
    await add(ticket('a'))
    await add(ticket('b', { entitlement_id: 'e2' }))
    const all = await Promise.all([take('a'), take('a'), take('a')])
    expect(all.filter((taken) => taken !== undefined)).toEqual([ticket('a')])
    expect(await take('a')).toBeUndefined()
    expect(await take('b')).toEqual(ticket('b', { entitlement_id: 'e2' }))
  })

  test('one that is too old is gone', async () => {
    await add(ticket('a'))
    expect(await take('a', EXPIRES)).toBeUndefined()
    expect(await take('a')).toBeUndefined()
    await add(ticket('b'))
    await add(ticket('c', { expires_at: '2026-03-02T10:20:00.000Z' }))
    await inTurn((tx) => tx.fileTickets.removeBefore('2026-03-02T10:15:00.000Z'))
    expect([await take('b'), await take('c')]).toMatchObject([undefined, { id: 'c' }])
  })

  test('they go with what they are about', async () => {
    await add(ticket('a'))
    await add(ticket('b', { entitlement_id: 'e2' }))
    await inTurn((tx) => tx.erasure.removeEntitlements('t1', ['e1']))
    expect([await take('a'), await take('b')]).toMatchObject([undefined, { id: 'b' }])
  })

  test('for what was erased meanwhile there is none: the turn is done again', async () => {
    await inTurn((tx) => tx.erasure.removeEntitlements('t1', ['e1']))
    await expect(add(ticket('a'))).rejects.toThrow(VersionConflict)
  })

  test('who is forgotten takes theirs along, and nobody else’s', async () => {
    await add(ticket('a'))
    await add(ticket('b', { person: 'p2' }))
    await add(ticket('c', { tenant: 't2' }))
    await inTurn((tx) => tx.person.forget('t1', 'p1', 'P', { id: 'n1', name: 'former FM' }))
    expect([await take('a'), await take('b'), await take('c')]).toMatchObject([undefined, { id: 'b' }, { id: 'c' }])
  })
})
