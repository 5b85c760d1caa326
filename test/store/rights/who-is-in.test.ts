import { openDatabase } from '../../../store/engine/open.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { ENGINES, emptyDatabases } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { newReferral } from '../../support/referrals.ts'
import { twoInstances } from '../../support/two-instances.ts'

/** Who sees a customer, and how somebody is taken out of it. */
jest.setTimeout(30_000)

const location = emptyDatabases()
const viewer = (id: string, place?: string) => ({ tenant: 't1', id, key: null, place })
const ALEX = { id: 'alex', name: 'ALEX' }
const known = (person: string, name: string) => ({
  tenant: 't1',
  person,
  name,
  time_zone: 'UTC',
  reminders: 1,
  hour: 9,
  minute: 0,
  last_digest: null,
  next_digest_at: null,
  digest_row: null,
  blocked: 0,
  membership: 'member' as const,
  membership_at: AT,
})

describe.each(ENGINES)('who is in on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const keep = (id: string, person: string, more: Parameters<typeof newEntitlement>[1] = {}) =>
    inTurn(({ records }) => {
      const set = { owner_id: person, owner_name: person.toUpperCase(), ...more.set }
      return records.add(
        newEntitlement(id, { workload: id, ...more, set }),
        change(`h-${more.tenant ?? ''}${id}`, { by_id: person, by_name: person.toUpperCase() }),
      )
    })
  const letIn = (by: string, person: string) => inTurn(({ rights }) => rights.letIn(viewer(by), 'c-e1', person))
  const touch = (id: string, person: string, seen = 1) =>
    inTurn(({ records }) =>
      records.change(
        't1',
        id,
        seen,
        { note: `by ${person}.` },
        change(`n-${id}-${person}-${seen}`, { by_id: person, by_name: person }),
      ),
    )
  const takeOut = (person: string, more: { readonly heir?: typeof ALEX | null; readonly tenant?: string } = {}) =>
    inTurn(({ rights }) =>
      rights.takeOut({ tenant: 't1', customer: 'c-e1', person, by: ALEX, heir: null, at: AT, ...more }),
    )
  const sees = async (id: string) =>
    (await inTurn(({ board }) => board.boardCustomer(viewer(id), 'c-e1'))).map((row) => row.id)
  const isIn = (id: string) => inTurn(({ rights }) => rights.isIn(viewer(id), 'c-e1'))
  const people = (tenant = 't1') => inTurn(({ rights }) => rights.people(tenant, 'c-e1'))
  const remember = (person: string, name: string) => inTurn(({ reminders }) => reminders.addPerson(known(person, name)))

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await keep('e1', 'alex')
    await keep('e2', 'alex')
  })
  afterEach(() => store.close())

  test('tells whose what is, who was let in, and who sees a part because they changed it', async () => {
    await keep('e3', 'bob')
    await remember('megan', 'Megan Bowen')
    await letIn('alex', 'megan')
    await touch('e1', 'lee')
    const { entitlements, involved } = await people()
    expect(entitlements.map(({ id, owner_id, owner_is_in }) => [id, owner_id, owner_is_in])).toEqual([
      ['e1', 'alex', 1],
      ['e2', 'alex', 1],
      ['e3', 'bob', 0],
    ])
    expect(involved.map(({ id, name, entitlements: seen, isIn: in_ }) => [id, name, seen, in_])).toEqual([
      ['alex', 'ALEX', ['e1', 'e2'], true],
      ['bob', 'BOB', ['e3'], false],
      ['lee', 'lee', ['e1'], false],
      ['megan', 'Megan Bowen', ['e1', 'e2'], true],
    ])
    expect(await people('t2')).toEqual({ entitlements: [], involved: [] })
  })

  test('who is taken out sees nothing any more, also of what they changed; what is posted stays where it is', async () => {
    await letIn('alex', 'megan')
    await touch('e1', 'megan')
    await inTurn(({ places }) =>
      places.post({ tenant: 't1', conversation: '19:x', entitlement_id: 'e1', by_id: 'alex', by_name: 'ALEX', at: AT }),
    )
    expect([await isIn('megan'), await sees('megan')]).toEqual([true, ['e1', 'e2']])
    expect(await takeOut('megan')).toBe(2)
    expect([await isIn('megan'), await sees('megan')]).toEqual([false, []])
    const read = (where?: string) => inTurn(({ records }) => records.visible(viewer('megan', where), 'e1'))
    expect([await read(), (await read('19:x'))?.note]).toEqual([undefined, 'by megan.'])
    // Others stay, and the history says what it said.
    expect([await isIn('alex'), await sees('alex')]).toEqual([true, ['e1', 'e2']])
    const [newest] = await inTurn(({ records }) => records.history('t1', 'e1', undefined, 9))
    expect([newest!.by_name, newest!.version]).toEqual(['megan', 2])
    expect(await takeOut('megan')).toBe(0)
  })

  test('who was taken out stays out when they change what is posted, and takes up nothing, until somebody lets them in', async () => {
    await letIn('alex', 'megan')
    await keep('e3', 'alex', { set: { owner_id: null, owner_name: null } })
    await takeOut('megan')
    await touch('e1', 'megan')
    const status = change('s-e3', { by_id: 'megan', by_name: 'MEGAN', kind: 'status' })
    await inTurn(({ records }) => records.change('t1', 'e3', 1, { note: 'Posted.' }, status))
    expect([await isIn('megan'), await sees('megan')]).toEqual([false, []])
    const out = async () => (await people()).involved.map(({ id }) => id)
    expect(await out()).not.toContain('megan')
    const [newest] = await inTurn(({ records }) => records.history('t1', 'e1', undefined, 9))
    expect(newest!.by_name).toBe('megan')
    await letIn('alex', 'megan')
    await touch('e1', 'megan', 2)
    expect([await isIn('megan'), await sees('megan')]).toEqual([true, ['e1', 'e2', 'e3']])
  })

  test('who was taken out and is assigned something follows what they change again', async () => {
    await letIn('alex', 'megan')
    await takeOut('megan')
    const to = { id: 'megan', name: 'MEGAN' }
    const entitlements = [{ id: 'e2', version: 1, is_in: 0 as const }]
    await inTurn(({ assigning }) =>
      assigning.assign({
        tenant: 't1',
        entitlements,
        to,
        by: { ...viewer('alex'), name: 'ALEX' },
        at: AT,
        newId: () => 'a1',
      }),
    )
    await touch('e1', 'megan')
    expect(await sees('megan')).toEqual(['e1', 'e2'])
  })

  test('of two customers that become one, who was taken out of one stays out', async () => {
    await keep('g1', 'alex', { customer: { name: 'Contso', name_key: 'contso' } })
    await inTurn(({ rights }) => rights.letIn(viewer('alex'), 'c-g1', 'megan'))
    await inTurn(({ rights }) =>
      rights.takeOut({ tenant: 't1', customer: 'c-g1', person: 'megan', by: ALEX, heir: null, at: AT }),
    )
    const by = { id: 'alex', name: 'ALEX', at: AT, newId: () => 'm1' }
    await inTurn(async ({ renaming, erasure }) => {
      const [from, into] = [await erasure.customer('t1', 'contso'), await erasure.customer('t1', 'contoso')]
      await renaming.merge('t1', from!, into!, by, (id) => id)
    })
    await touch('e1', 'megan')
    expect(await sees('megan')).toEqual([])
  })

  test('an owner is not taken out, nor is anybody of another tenant or customer', async () => {
    await letIn('alex', 'megan')
    await keep('f1', 'megan', { tenant: 't2' })
    await keep('g1', 'adele', { customer: { name: 'Fabrikam', name_key: 'fabrikam' } })
    await inTurn(({ rights }) => rights.letIn(viewer('adele'), 'c-g1', 'megan'))
    expect(await takeOut('alex')).toBe(0)
    expect(await takeOut('megan', { tenant: 't2' })).toBe(0)
    expect(await takeOut('megan')).toBe(2)
    const rows = await inTurn(({ board }) => board.board(viewer('megan')))
    expect(rows.map(({ id }) => id)).toEqual(['g1'])
    expect(await isIn('alex')).toBe(true)
  })

  test('what they said of reminders and an open request for a partner go; the request to whoever gets it', async () => {
    await letIn('alex', 'megan')
    const mark = { tenant: 't1', reason: 'target-date', version: 1, done_on: null, snoozed_until: '2026-12-01' }
    for (const entitlement_id of ['e1', 'e2'])
      await inTurn(({ reminders }) => reminders.mark({ ...mark, person: 'megan', entitlement_id }))
    await inTurn(({ reminders }) => reminders.mark({ ...mark, person: 'alex', entitlement_id: 'e1' }))
    const row = newReferral('r1', { owner_id: 'megan', owner_name: 'Megan', remind_at: AT })
    await inTurn(({ referrals }) => referrals.add(row, 'contoso'))
    await takeOut('megan', { heir: ALEX })
    const marks = (id: string) => inTurn(({ board }) => board.boardMarks(viewer(id)))
    expect([await marks('megan'), (await marks('alex')).length]).toEqual([[], 1])
    const found = await inTurn(({ referrals }) => referrals.find('t1', 'r1'))
    expect([found!.owner_id, found!.owner_name, found!.remind_at, found!.version]).toEqual([
      'alex',
      'ALEX',
      AT,
      row.version + 1,
    ])
  })

  test('left to nobody, the request reminds nobody', async () => {
    await letIn('alex', 'megan')
    const row = newReferral('r1', { owner_id: 'megan', remind_at: AT })
    await inTurn(({ referrals }) => referrals.add(row, 'contoso'))
    await takeOut('megan')
    const found = await inTurn(({ referrals }) => referrals.find('t1', 'r1'))
    expect([found!.owner_id, found!.owner_name, found!.remind_at]).toEqual([null, null, null])
  })

  test('who was taken out and is forgotten is forgotten in what they wrote before', async () => {
    await letIn('alex', 'megan')
    await touch('e1', 'megan')
    await takeOut('megan')
    await inTurn(({ person }) => person.forget('t1', 'megan', 'megan', { id: 'x', name: 'former FM' }))
    const row = await inTurn(({ records }) => records.find('t1', 'e1'))
    expect([row!.updated_by_id, row!.updated_by_name]).toEqual(['x', 'former FM'])
    const history = await inTurn(({ records }) => records.history('t1', 'e1', undefined, 9))
    expect([row!.status_by_name, history.map((each) => each.by_name)]).toEqual(['former FM', ['former FM', 'ALEX']])
  })

  test('who was taken out is let in again as anybody else', async () => {
    await letIn('alex', 'megan')
    await takeOut('megan')
    await letIn('alex', 'megan')
    expect([await isIn('megan'), await sees('megan')]).toEqual([true, ['e1', 'e2']])
  })

  test('of the last two who go by themselves, at the same time, one stays in', async () => {
    const meeting = await twoInstances(await location(engine))
    const { one, other, db } = meeting
    await one.transaction(async ({ records, rights, person, reminders }) => {
      const set = { owner_id: 'alex', owner_name: 'ALEX' }
      await records.add(newEntitlement('e1', { set }), change('h1', { by_id: 'alex', by_name: 'ALEX' }))
      for (const id of ['megan', 'lee', 'kim']) await rights.letIn(viewer('alex'), 'c-e1', id)
      for (const id of ['megan', 'lee']) await reminders.addPerson(known(id, id))
      await person.forget('t1', 'alex', 'ALEX', { id: 'x', name: 'former FM' })
    })
    // Kim sees it without being in.
    await db.updateTable('involvement').set({ is_in: 0 }).where('person', '=', 'kim').execute()
    const leave = (id: string) => (tx: StoreTransaction) =>
      tx.rights.takeOut({ tenant: 't1', customer: 'c-e1', person: id, by: { id, name: id }, heir: null, at: AT })
    let second: Promise<unknown> = Promise.resolve()
    await one.transaction(async (tx) => {
      expect(await leave('megan')(tx)).toBe(1)
      second = (await meeting.meanwhile(() => other.transaction(leave('lee')))).done
    })
    await expect(second).rejects.toThrow(VersionConflict)
    const keepers = () => one.transaction(({ rights }) => rights.keepers('t1', 'c-e1'))
    expect((await keepers()).map(({ id }) => id)).toEqual(['lee'])
    await expect(one.transaction(leave('lee'))).rejects.toThrow(VersionConflict)
    // Who is not in leaves whoever is.
    await one.transaction((tx) => tx.person.forget('t1', 'lee', 'lee', { id: 'x', name: 'former FM' }))
    expect([await keepers(), await one.transaction(leave('kim'))]).toEqual([[], 1])
    await meeting.close()
  })
})
