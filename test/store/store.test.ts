import { openDatabase, StoreError, type StoreLocation } from '../../store/engine/open.ts'
import {
  Store,
  VersionConflict,
  type ConversationKey,
  type NewOutboxRow,
  type OutboxRow,
  type Schedule,
  type StoreTransaction,
} from '../../store/store.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../support/engines.ts'

/** What the store promises, on each real engine. */
const KEY: ConversationKey = { tenant: 't1', conversation: 'c1', person: 'p1' }
const NOW = '2026-03-02T10:00:00.000Z'
const LATER = '2026-03-02T11:00:00.000Z'
const LEASED = '2026-03-02T12:00:00.000Z'
const may: Schedule = () => ({ lease: LEASED })
const mayNot: Schedule = () => ({ notBefore: NOW })

const location = emptyDatabases()

describe.each(ENGINES)('the store on %s', (engine) => {
  let where: StoreLocation
  let store: Store

  beforeEach(async () => {
    where = await location(engine)
    store = new Store(await openDatabase(where))
  })
  afterEach(async () => {
    await store.close()
  })

  test('an activity is claimed once, and a second claim gets the stored answer', async () => {
    expect(await store.transaction((tx) => tx.claim('a', NOW))).toEqual({ claimed: true, installed: null })
    await store.transaction((tx) => tx.respond('a', '{"answer":1}'))
    expect(await store.transaction((tx) => tx.claim('a', NOW))).toEqual({ claimed: false, response: '{"answer":1}' })
  })

  test('of many claims at once one wins', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => store.transaction((tx) => tx.claim('b', NOW))))
    expect(claims.filter((claim) => claim.claimed)).toHaveLength(1)
  })

  test('a failed transaction leaves nothing behind', async () => {
    await expect(
      store.transaction(async (tx) => {
        await tx.claim('c', NOW)
        await tx.saveConversation(KEY, '{}', undefined, NOW)
        await tx.records.add(newEntitlement('e1'), change('h1'))
        await tx.enqueue(row('o1', 'c1'), mayNot)
        throw new Error('the process dies here')
      }),
    ).rejects.toThrow('dies here')
    await store.transaction(async (tx) => {
      expect(await tx.claim('c', NOW)).toEqual({ claimed: true, installed: null })
      expect(await tx.loadConversation(KEY)).toBeUndefined()
      expect(await tx.records.ofPair('t1', 'contoso', 'teams')).toBeUndefined()
    })
    expect(await store.transaction((tx) => tx.takeDue(LATER, 10, may))).toEqual([])
  })

  test('a conversation is kept by tenant, conversation and person, and survives a restart', async () => {
    await store.transaction((tx) => tx.saveConversation(KEY, '{"a":1}', undefined, NOW))
    await store.transaction((tx) => tx.saveConversation({ ...KEY, tenant: 't2' }, '{"a":2}', undefined, NOW))
    await store.close()
    store = new Store(await openDatabase(where))
    expect(await store.transaction((tx) => tx.loadConversation(KEY))).toMatchObject({ version: 1, state: '{"a":1}' })
    expect(await store.transaction((tx) => tx.loadConversation({ ...KEY, person: 'p2' }))).toBeUndefined()
  })

  test('no update is lost: the slower of two gets a conflict', async () => {
    await store.transaction((tx) => tx.saveConversation(KEY, '{"n":0}', undefined, NOW))
    await store.transaction((tx) => tx.saveConversation(KEY, '{"n":1}', 1, NOW))
    await expect(store.transaction((tx) => tx.saveConversation(KEY, '{"n":2}', 1, NOW))).rejects.toThrow(
      VersionConflict,
    )
    await expect(store.transaction((tx) => tx.saveConversation(KEY, '{"n":3}', undefined, NOW))).rejects.toThrow(
      VersionConflict,
    )
    expect(await store.transaction((tx) => tx.loadConversation(KEY))).toMatchObject({ version: 2, state: '{"n":1}' })
  })

  const enqueue = (id: string, conversation: string, schedule: Schedule, more: Partial<NewOutboxRow> = {}) =>
    store.transaction((tx) => tx.enqueue({ ...row(id, conversation), ...more }, schedule))
  const takeDue = (now: string) => store.transaction((tx) => tx.takeDue(now, 10, may))
  const ids = (rows: readonly OutboxRow[]) => rows.map(({ id }) => id)
  const within = <T>(work: (tx: StoreTransaction) => Promise<T>) => store.transaction(work)

  test('a row that may start is taken with the turn, if none of its conversation waits before it', async () => {
    expect(await enqueue('o1', 'c1', may)).toMatchObject({ id: 'o1', due_at: LEASED })
    expect(await enqueue('o2', 'c1', may)).toBeUndefined()
    expect(await enqueue('o3', 'c2', mayNot)).toBeUndefined()
    expect(await takeDue(LATER)).toMatchObject([{ id: 'o3', begun: 0 }])
  })

  test('rows that are due are taken once, only the first of each conversation, in the order of writing', async () => {
    await enqueue('o1', 'c1', mayNot)
    await enqueue('o2', 'c1', mayNot)
    await enqueue('o3', 'c2', mayNot)
    await enqueue('o4', 'c3', mayNot)
    await within(async (tx) => tx.retryOutbox((await tx.takeDue(NOW, 3, may))[2]!, 'http-429', LATER))
    expect(ids(await takeDue(NOW))).toEqual([])
    expect(ids(await takeDue(LATER))).toEqual(['o4'])
    await within((tx) => tx.removeOutbox('o1'))
    expect(ids(await takeDue(LATER))).toEqual(['o2'])
  })

  test('of many that look at once one takes a row', async () => {
    await enqueue('o1', 'c1', mayNot)
    const looks = await Promise.all(Array.from({ length: 10 }, () => takeDue(NOW)))
    expect(looks.flat()).toHaveLength(1)
  })

  test('a row whose sender died is due when its lease ends, and says that it was begun', async () => {
    await enqueue('o1', 'c1', may)
    expect(await takeDue(LATER)).toEqual([])
    expect(await takeDue(LEASED)).toMatchObject([{ id: 'o1', begun: 1 }])
  })

  test('the next row of a conversation is taken when the first has gone', async () => {
    await enqueue('o1', 'c1', may)
    await enqueue('o2', 'c1', may)
    expect(await within((tx) => tx.takeNext('t1', 'c1', NOW, may))).toBeUndefined()
    await within((tx) => tx.removeOutbox('o1'))
    expect(await within((tx) => tx.takeNext('t1', 'c1', NOW, mayNot))).toBeUndefined()
    expect(await within((tx) => tx.takeNext('t1', 'c1', NOW, may))).toMatchObject({ id: 'o2', begun: 0 })
    expect(await within((tx) => tx.takeNext('t1', 'c1', NOW, may))).toBeUndefined()
  })

  test('a row that waits holds back its conversation; one that has failed does not', async () => {
    const first = await enqueue('o1', 'c1', may)
    await enqueue('o2', 'c1', may)
    await within((tx) => tx.retryOutbox(first!, 'http-429', LATER, '{"smaller":true}'))
    expect(await takeDue(NOW)).toEqual([])
    expect(await store.nextDue(NOW)).toBe(LATER)
    const [again] = await takeDue(LATER)
    const retried = { id: 'o1', attempts: 1, last_error: 'http-429', begun: 0, activity: '{"smaller":true}' }
    expect(again).toMatchObject(retried)
    await within((tx) => tx.failOutbox(again!, 'http-403'))
    expect(ids(await takeDue(LATER))).toEqual(['o2'])
  })

  test('a card that is shown takes the place of the one that was', async () => {
    const show = (activity: string) => within((tx) => tx.showCard(row('o1', 'c1'), 'record-1', activity, NOW))
    expect([await show('a1'), await show('a1'), await show('a2'), await show('a3')]).toEqual([
      undefined,
      undefined,
      'a1',
      'a2',
    ])
  })

  test('work that comes together: what fails leaves nothing behind and takes no other with it', async () => {
    const work = Array.from({ length: 20 }, (_, n) =>
      within(async (tx) => {
        await tx.claim(`w${n}`, NOW)
        if (n % 5 === 3) throw new Error(`the ${n}th fails`)
        return n
      }),
    )
    const ended = await Promise.allSettled(work)
    expect(ended.map(({ status }) => status === 'fulfilled')).toEqual(ended.map((_, n) => n % 5 !== 3))
    for (const n of [3, 4]) {
      expect(await within((tx) => tx.claim(`w${n}`, NOW))).toMatchObject({ claimed: n === 3 })
    }
  })

  test('what nobody needs any more goes; what waits and what was kept stays', async () => {
    const old = NOW
    await within(async (tx) => {
      await tx.claim('old', old)
      await tx.saveConversation(KEY, '{}', undefined, old)
      await tx.saveConversation({ ...KEY, person: 'p2' }, '{}', undefined, LEASED)
      await tx.records.add(newEntitlement('e1'), change('h1'))
      await tx.showCard(row('o1', 'c1'), 'r1', 'a1', old)
      await tx.showCard({ ...row('o1', 'c1'), customers: '\ncontoso\n' }, 'r2', 'a1', old)
      await tx.failOutbox((await tx.enqueue(row('o1', 'c1'), () => ({ lease: old })))!, 'http-403')
      await tx.enqueue(row('o2', 'c2'), mayNot)
    })
    expect(await store.cleanUp({ inbox: LATER, failed: LATER, untouched: LATER, cards: '' })).toBe(1)
    await within(async (tx) => {
      expect(await tx.claim('old', LATER)).toEqual({ claimed: true, installed: null })
      expect(await tx.loadConversation(KEY)).toBeUndefined()
      expect(await tx.loadConversation({ ...KEY, person: 'p2' })).toBeDefined()
      expect(await tx.records.ofPair('t1', 'contoso', 'teams')).toBeDefined()
      expect(await tx.showCard(row('o1', 'c1'), 'r1', 'a2', LATER)).toBeUndefined()
      // It has to be found when the customer is erased.
      expect(await tx.showCard(row('o1', 'c1'), 'r2', 'a2', LATER)).toBe('a1')
      expect(ids(await tx.takeDue(LATER, 10, may))).toEqual(['o2'])
    })
  })
})

test('a second process is refused on SQLite, with what to do', async () => {
  const where = await location('sqlite')
  const store = new Store(await openDatabase(where))
  await expect(openDatabase(where)).rejects.toThrow(/Another process uses this data folder.*DATABASE_URL/)
  await store.close()
})

test('a server that does not answer is said so, without its password', async () => {
  const failure = await openDatabase({ engine: 'postgres', url: 'postgres://someone:s3cret@127.0.0.1:1/none' }).catch(
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(StoreError)
  expect(String(failure)).toContain('DATABASE_URL')
  expect(String(failure)).not.toContain('s3cret')
})

function row(id: string, conversation: string): NewOutboxRow {
  return {
    id,
    tenant: 't1',
    conversation,
    reference: '{}',
    kind: 'send',
    activity: '{}',
    target: null,
    record: 'record-1',
    due_at: NOW,
  }
}
