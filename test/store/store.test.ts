import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, StoreError, type StoreLocation } from '../../store/open.ts'
import { Store, VersionConflict, type ConversationKey, type NewOutboxRow } from '../../store/store.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'

/** What the store promises, on each real engine. */
const KEY: ConversationKey = { tenant: 't1', conversation: 'c1', person: 'p1' }
const NOW = '2026-03-02T10:00:00.000Z'
const LATER = '2026-03-02T11:00:00.000Z'

let postgres: TestPostgres
const folders: string[] = []

beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)

afterAll(async () => {
  await postgres.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function location(engine: StoreLocation['engine']): Promise<StoreLocation> {
  if (engine === 'postgres') return { engine, url: await postgres.newDatabase() }
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  folders.push(folder)
  return { engine, folder }
}

describe.each(['sqlite', 'postgres'] as const)('the store on %s', (engine) => {
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
    expect(await store.transaction((tx) => tx.claim('a', NOW))).toEqual({ claimed: true })
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
        await tx.enqueue(row('o1', 'c1'))
        throw new Error('the process dies here')
      }),
    ).rejects.toThrow('dies here')
    await store.transaction(async (tx) => {
      expect(await tx.claim('c', NOW)).toEqual({ claimed: true })
      expect(await tx.loadConversation(KEY)).toBeUndefined()
      expect(await tx.records.ofPair('t1', 'contoso', 'teams')).toBeUndefined()
    })
    expect(await store.dueOutbox(LATER, 10)).toEqual([])
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

  test('the outbox gives the first due row of each conversation, in the order of writing', async () => {
    await store.transaction(async (tx) => {
      await tx.enqueue(row('o1', 'c1'))
      await tx.enqueue(row('o2', 'c1'))
      await tx.enqueue(row('o3', 'c2'))
      await tx.enqueue({ ...row('o4', 'c3'), due_at: LATER })
    })
    const due = await store.dueOutbox(NOW, 10)
    expect(due.map(({ id }) => id)).toEqual(['o1', 'o3'])
    await store.sent(due[0]!, 'activity-1')
    expect((await store.dueOutbox(NOW, 10)).map(({ id }) => id)).toEqual(['o2', 'o3'])
    expect(await store.transaction((tx) => tx.shownCard('t1', 'c1', 'record-1'))).toBe('activity-1')
  })

  test('a row that waits holds back its conversation; one that has failed does not', async () => {
    await store.transaction(async (tx) => {
      await tx.enqueue(row('o1', 'c1'))
      await tx.enqueue(row('o2', 'c1'))
    })
    const [first] = await store.dueOutbox(NOW, 10)
    await store.notSent(first!, 'http-429', { dueAt: LATER })
    expect(await store.dueOutbox(NOW, 10)).toEqual([])
    expect(await store.nextDue(NOW)).toBe(LATER)
    const [again] = await store.dueOutbox(LATER, 10)
    expect(again).toMatchObject({ id: 'o1', attempts: 1, last_error: 'http-429' })
    await store.notSent(again!, 'http-403', 'final')
    expect((await store.dueOutbox(LATER, 10)).map(({ id }) => id)).toEqual(['o2'])
  })

  test('what was handled long ago is forgotten', async () => {
    await store.transaction((tx) => tx.claim('old', NOW))
    await store.forgetInbox(LATER)
    expect(await store.transaction((tx) => tx.claim('old', LATER))).toEqual({ claimed: true })
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
