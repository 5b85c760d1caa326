import { saidByLists, newsOf } from '../../../files/row-news.ts'
import { VersionConflict } from '../../../store/engine/conflict.ts'
import { isAssigned } from '../../../store/records/history-row.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store, type StoreTransaction } from '../../../store/store.ts'
import type { AssignedScope } from '../../../store/records/assignable.ts'
import { ENGINES, emptyDatabases } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { newReferral } from '../../support/referrals.ts'

/** Entitlements that go from one FM to another, with all that belongs to them. */
jest.setTimeout(60_000)

const location = emptyDatabases()
const LATER = '2026-05-04T08:00:00.000Z'
const MEGAN = { id: 'megan', name: 'Megan Bowen' }
const ALL: AssignedScope = { kind: 'all' }
const viewer = (id: string, key: string | null = null) => ({ tenant: 't1', id, name: id, key, place: undefined })

describe.each(ENGINES)('assigning on %s', (engine) => {
  let store: Store
  let ids = 0
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const keep = (id: string, person: string, more: Parameters<typeof newEntitlement>[1] = {}) =>
    inTurn(({ records }) => {
      const set = { owner_id: person, owner_name: person.toUpperCase(), ...more.set }
      const entitlement = newEntitlement(id, { workload: id, ...more, set })
      return records.add(entitlement, change(`h-${id}`, { by_id: person, by_name: person }))
    })
  const assignable = (by: string, scope: AssignedScope = ALL, isAdministrator = false, key: string | null = null) =>
    inTurn(({ assigning }) => assigning.assignable(viewer(by, key), scope, isAdministrator))
  const give = async (by: string, scope: AssignedScope = ALL, to = MEGAN, key: string | null = null) => {
    const entitlements = (await assignable(by, scope, by === 'admin', key)).filter(({ may }) => may)
    await inTurn(({ assigning }) =>
      assigning.assign({ tenant: 't1', entitlements, to, by: viewer(by, key), at: LATER, newId: () => `n${++ids}` }),
    )
    return entitlements
  }
  const row = async (id: string) => (await inTurn(({ records }) => records.find('t1', id)))!
  const isIn = (id: string) => inTurn(({ rights }) => rights.isIn(viewer(id), 'c-e1'))
  const sees = async (id: string) =>
    (await inTurn(({ records }) => records.ofCustomer(viewer(id), 'contoso'))).map((each) => each.id)

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await keep('e1', 'alex')
  })
  afterEach(() => store.close())

  test('the owner is another; the status, when it was changed last, and who changed it stay', async () => {
    const before = await row('e1')
    await give('alex')
    expect(await row('e1')).toEqual({ ...before, owner_id: 'megan', owner_name: 'Megan Bowen', version: 2 })
    const [newest] = await inTurn(({ records }) => records.history('t1', 'e1', undefined, 1))
    expect(newest).toMatchObject({ kind: 'import', by_id: 'alex', at: LATER, version: 2, status: before.status })
    expect(JSON.parse(newest!.changes)).toEqual({ owner_name: ['ALEX', 'Megan Bowen'] })
  })

  test('the new owner is in as the old one was, and the old one goes on seeing it and stays in', async () => {
    await keep('e2', 'bob')
    await inTurn(({ rights }) => rights.letIn(viewer('alex'), 'c-e1', 'eve'))
    await give('alex')
    expect([await isIn('megan'), await isIn('alex'), await isIn('eve')]).toEqual([true, true, true])
    expect([await sees('megan'), await sees('alex')]).toEqual([['e1'], ['e1']])
    // Who is not in gives no more than they have.
    await give('bob', ALL, { id: 'pat', name: 'Pat' })
    expect([await isIn('pat'), await sees('pat'), await sees('bob')]).toEqual([false, ['e2'], ['e2']])
  })

  test('who is let in sees it and may not give it away, nor may who sees nothing', async () => {
    await inTurn(({ rights }) => rights.letIn(viewer('alex'), 'c-e1', 'eve'))
    const scope = { kind: 'customer', customer: 'c-e1', workloads: [] } as const
    expect((await assignable('eve', scope)).map(({ may, owner_name }) => [may, owner_name])).toEqual([[false, 'ALEX']])
    expect(await assignable('pat', scope)).toEqual([])
    expect(await assignable('eve')).toEqual([])
    expect((await assignable('admin', scope, true)).map(({ may, is_in }) => [may, is_in])).toEqual([[true, 1]])
    expect(await assignable('admin', ALL, true)).toEqual([])
  })

  test('an administrator lets others in, and themselves only as far as they are', async () => {
    const scope = { kind: 'customer', customer: 'c-e1', workloads: [] } as const
    const toThemselves = async () =>
      (await inTurn(({ assigning }) => assigning.assignable(viewer('admin'), scope, true, 'admin'))).map(
        ({ may, is_in }) => [may, is_in],
      )
    expect(await toThemselves()).toEqual([[true, 0]])
    await inTurn(({ rights }) => rights.letIn(viewer('alex'), 'c-e1', 'admin'))
    expect(await toThemselves()).toEqual([[true, 1]])
  })

  test('what nobody owns is given by who is in, and by nobody who is not', async () => {
    const nobody = { owner_id: null, owner_name: null, owner_key: null }
    await keep('e2', 'alex', { set: nobody })
    await inTurn(async ({ records }) => {
      await records.change('t1', 'e2', 1, { note: 'x' }, change('h2', { kind: 'note', by_id: 'bob', by_name: 'B' }))
    })
    const scope = { kind: 'entitlement', id: 'e2' } as const
    expect((await assignable('alex', scope)).map(({ may, is_in }) => [may, is_in])).toEqual([[true, 1]])
    expect((await assignable('bob', scope)).map(({ may }) => may)).toEqual([false])
    await give('alex', scope)
    expect(await row('e2')).toMatchObject({ owner_id: 'megan', owner_is_in: 1 })
  })

  test('what a list gave to a name goes when the name is theirs alone, and they stay in', async () => {
    const named = { owner_id: null, owner_name: 'Kim', owner_key: 'kim', owner_is_in: 1 }
    await keep('e2', 'import', { set: named })
    expect(await assignable('kim')).toEqual([])
    await give('kim', ALL, MEGAN, 'kim')
    expect(await row('e2')).toMatchObject({ owner_id: 'megan', owner_key: null, owner_is_in: 1 })
    expect([await isIn('kim'), await sees('kim')]).toEqual([true, ['e2']])
  })

  test('what was said about reminders goes along: snoozed stays snoozed, looked at stays looked at', async () => {
    const mark = { tenant: 't1', entitlement_id: 'e1', snoozed_until: null, done_on: null }
    await inTurn(async ({ reminders }) => {
      await reminders.mark({ ...mark, person: 'alex', reason: 'untouched', version: 1, done_on: '2026-05-01' })
      await reminders.mark({ ...mark, person: 'alex', reason: 'unknown', version: 0, snoozed_until: '2026-06-01' })
      await reminders.mark({ ...mark, person: 'megan', reason: 'untouched', version: 0, done_on: '2026-01-01' })
    })
    await give('alex')
    const owned = await inTurn(({ reminders }) => reminders.owned(viewer('megan'), '', 9))
    expect(
      owned[0]!.marks
        .map(({ reason, version, done_on, snoozed_until }) => [reason, version, done_on, snoozed_until])
        .sort(([a], [b]) => String(a).localeCompare(String(b))),
    ).toEqual([
      ['unknown', 0, null, '2026-06-01'],
      ['untouched', 2, '2026-05-01', null],
    ])
    expect(await inTurn(({ board }) => board.boardMarks(viewer('alex')))).toEqual([])
  })

  test('an open request for a partner goes with the last that its FM has of the customer, and its reminder with it', async () => {
    await keep('e2', 'alex')
    await inTurn(({ referrals }) => referrals.add(newReferral('r1', { owner_id: 'alex', remind_at: AT }), 'contoso'))
    const request = async () => (await inTurn(({ referrals }) => referrals.find('t1', 'r1')))!
    await give('alex', { kind: 'entitlement', id: 'e1' })
    expect(await request()).toMatchObject({ owner_id: 'alex', version: 1 })
    await give('alex')
    expect(await request()).toMatchObject({ owner_id: 'megan', owner_name: 'Megan Bowen', version: 2, remind_at: AT })
  })

  test('of two who give at once one wins; the other writes nothing', async () => {
    await keep('e2', 'alex')
    const seen = (await assignable('alex')).filter(({ may }) => may)
    await inTurn(({ records }) => records.change('t1', 'e2', 1, { note: 'x' }, change('h3', { kind: 'note' })))
    const late = inTurn(({ assigning }) =>
      assigning.assign({
        tenant: 't1',
        entitlements: seen,
        to: MEGAN,
        by: viewer('alex'),
        at: LATER,
        newId: () => `n${++ids}`,
      }),
    )
    await expect(late).rejects.toThrow(VersionConflict)
    expect([(await row('e1')).owner_id, (await row('e1')).version]).toEqual(['alex', 1])
    // Another tenant's are not there at all.
    const foreign = inTurn(({ assigning }) =>
      assigning.assign({
        tenant: 't2',
        entitlements: seen,
        to: MEGAN,
        by: viewer('alex'),
        at: LATER,
        newId: () => 'x',
      }),
    )
    await expect(foreign).rejects.toThrow(VersionConflict)
  })

  test('parts of a name, workloads, and what is posted in a channel are what is asked for', async () => {
    await keep('e2', 'alex')
    await keep('f1', 'alex', { customer: { name: 'Fabrikam', name_key: 'fabrikam' } })
    const found = async (scope: AssignedScope) => (await assignable('alex', scope)).map(({ id }) => id)
    expect(await found({ kind: 'named', parts: ['cont'], workloads: [] })).toEqual(['e1', 'e2'])
    expect(await found({ kind: 'named', parts: ['contoso'], workloads: ['e2'] })).toEqual(['e2'])
    expect(await found(ALL)).toEqual(['e1', 'e2', 'f1'])
    const inChannel = await inTurn(({ assigning }) =>
      assigning.assignable(
        { ...viewer('alex'), place: '19:x' },
        { kind: 'named', parts: ['contoso'], workloads: [] },
        false,
      ),
    )
    expect(inChannel).toEqual([])
  })

  test('who is forgotten stands nowhere any more, also where somebody else gave it to them', async () => {
    await give('alex')
    await inTurn(({ person }) => person.forget('t1', 'megan', 'Megan Bowen', { id: 'nobody', name: 'former FM' }))
    const [newest] = await inTurn(({ records }) => records.history('t1', 'e1', undefined, 1))
    expect([newest!.changes, isAssigned(newest!)]).toEqual(['{"owner_name":["ALEX","former FM"]}', true])
    expect(await row('e1')).toMatchObject({ owner_id: null, owner_name: null })
  })

  test('the same list read again does not take it back: it says of the owner what it said before', async () => {
    const read = { customer: 'Contoso', workload: 'teams' as const, owner: 'Alex', ownerId: 'alex' }
    await keep('e2', 'alex')
    await inTurn(({ records }) =>
      records.change('t1', 'e2', 1, { note: 'n' }, change('h4', { kind: 'import', evidence: JSON.stringify(read) })),
    )
    await give('alex')
    const said = saidByLists(await inTurn(({ records }) => records.imports('t1', 'e2')), 'contoso')!
    const news = newsOf({ ...read, dateUnknown: false } as Parameters<typeof newsOf>[0], said)
    expect([news.owner, news.ownerId, Object.keys(said.row)]).toEqual([
      undefined,
      undefined,
      expect.not.arrayContaining(['assigned']),
    ])
  })
})
