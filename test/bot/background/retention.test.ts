import { Vault } from '../../../bot/contact-data/vault.ts'
import { monotonicFactory } from 'ulid'
import { createLog, type Log } from '../../../bot/telemetry/log.ts'
import { runRetention, type RetentionParts } from '../../../bot/background/retention.ts'
import { NEW_CONVERSATION } from '../../../dialogs/model.ts'
import { postingOf } from '../../../dialogs/records/posted.ts'
import type { Assessment } from '../../../dialogs/assessment/model.ts'
import { openDatabase, type OpenDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'

/** What is kept as long as it may be goes by itself, once a day in one of all instances. */
jest.setTimeout(60_000)

const NOW = '2026-11-21T03:00:00.000Z'
const OLD = '2024-11-01T00:00:00.000Z'
const RECENT = '2026-11-01T00:00:00.000Z'
const REFERENCE = '{"serviceUrl":"http://127.0.0.1:1/","conversation":"c1","bot":"28:bot"}'

let postgres: TestPostgres
/** Two instances on one database. */
let instances: Store[]
let databases: OpenDatabase[]

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())
beforeEach(async () => {
  const url = await postgres.newDatabase()
  databases = []
  for (let n = 0; n < 2; n++) databases.push(await openDatabase({ engine: 'postgres', url }))
  instances = databases.map((db) => new Store(db))
})
afterEach(async () => {
  for (const store of instances) await store.close()
})

const parts = (store: Store, more: Partial<RetentionParts> = {}): RetentionParts => ({
  store,
  newId: monotonicFactory(),
  log: createLog('silent'),
  now: () => new Date(NOW),
  retentionDays: 730,
  contactDays: 90,
  vault: new Vault(Buffer.alloc(32, 7)),
  ...more,
})

async function add(customer: string, workload: string, at: string, status = 'migration'): Promise<string> {
  const id = `${customer}-${workload}`
  const named = { id: `c-${id}`, name: customer, name_key: customer.toLowerCase() }
  const entitlement = newEntitlement(id, { workload, customer: named, set: { status } })
  await instances[0]!.transaction(async (tx) => {
    await tx.records.add(entitlement, change(`h-${id}`, { at }))
    const place = { tenant: 't1', conversation: 'c1', kind: 'send', reference: REFERENCE } as const
    const row = { ...place, customers: `\n${customer.toLowerCase()}\n` }
    await tx.showCard(row, id, `activity-${id}`, at)
  })
  return id
}

const left = async (): Promise<string[]> =>
  (await instances[0]!.transaction((tx) => tx.records.all('t1', '', 100))).map(({ id }) => id)

test('what nobody has touched goes, whatever its status; what was touched stays', async () => {
  await add('Contoso', 'teams', OLD)
  await add('Fabrikam', 'teams', OLD, 'duplicate-invalid')
  await add('Tailspin', 'teams', OLD)
  await add('Tailspin', 'intune', RECENT)
  await add('Wingtip', 'teams', RECENT, 'duplicate-invalid')
  expect(await runRetention(parts(instances[0]!))).toBe(true)
  expect(await left()).toEqual(['Tailspin-intune', 'Wingtip-teams'])
  const [store] = instances
  const noted = await databases[0]!.selectFrom('erasure').select(['at', 'hash']).execute()
  // A customer of which something stays was not erased.
  expect(noted).toHaveLength(3)
  expect(noted.filter(({ hash }) => hash !== null)).toEqual(
    expect.arrayContaining([
      { at: NOW, hash: await store!.transaction((tx) => tx.erasure.hash('t1', 'contoso')) },
      { at: NOW, hash: await store!.transaction((tx) => tx.erasure.hash('t1', 'fabrikam')) },
    ]),
  )
  expect(noted.filter(({ hash }) => hash !== null)).toHaveLength(2)
  const queued = await store!.transaction((tx) => tx.takeDue('2099', 100, () => ({ lease: '2099' })))
  expect(queued.map(({ target }) => target)).toEqual(['activity-Contoso-teams'])
  expect(queued[0]!.activity).toContain('Erased: it was kept as long as it may be.')
})

test('what was posted of an entitlement goes with it, also when its customer stays and nothing tells whom it is about', async () => {
  const id = await add('Tailspin', 'teams', OLD)
  await add('Tailspin', 'intune', RECENT)
  const [store] = instances
  const there = { tenant: 't1', conversation: '19:team', kind: 'send', reference: REFERENCE } as const
  await store!.transaction((tx) => tx.showCard({ ...there, customers: null }, postingOf(id), 'posted', OLD))
  await runRetention(parts(store!))
  const queued = await store!.transaction((tx) => tx.takeDue('2099', 100, () => ({ lease: '2099' })))
  expect(queued.map(({ target }) => target)).toContain('posted')
})

test('one of all instances does it, once a day', async () => {
  await add('Contoso', 'teams', OLD)
  const both = () => Promise.all(instances.map((store) => runRetention(parts(store))))
  expect((await both()).filter(Boolean)).toHaveLength(1)
  expect(await both()).toEqual([false, false])
  await add('Contoso', 'teams', OLD)
  expect(await both()).toEqual([false, false])
  const tomorrow = { now: () => new Date('2026-11-22T03:00:00.000Z') }
  expect(await runRetention(parts(instances[1]!, tomorrow))).toBe(true)
  expect(await left()).toEqual([])
})

test('a conversation that nobody has touched goes, one that goes on keeps its customer', async () => {
  await add('Contoso', 'teams', OLD)
  await add('Fabrikam', 'teams', RECENT)
  const [store] = instances
  const by = { id: 'p1', name: 'P' }
  const begin = (id: string, customer: string, at: string) =>
    store!.transaction((tx) =>
      tx.acm.save(customer, { tenant: 't1', id, seen: 0, state: '{}', ended: undefined, by, at }, []),
    )
  await begin('a1', 'c-Contoso-teams', RECENT)
  await begin('a2', 'c-Fabrikam-teams', OLD)
  await runRetention(parts(store!))
  expect(await left()).toEqual(['Contoso-teams', 'Fabrikam-teams'])
  const viewer = { tenant: 't1', id: 'p1', key: 'p', place: undefined }
  const rows = await store!.transaction((tx) => tx.acm.find(viewer, '', 10))
  expect(rows.map(({ customer_name, acm }) => [customer_name, acm?.id])).toEqual([
    ['Contoso', 'a1'],
    ['Fabrikam', undefined],
  ])
})

test('0 days keeps everything for ever', async () => {
  await add('Contoso', 'teams', OLD)
  await runRetention(parts(instances[0]!, { retentionDays: 0 }))
  expect(await left()).toEqual(['Contoso-teams'])
})

test('what is being assessed anew is not taken from who assesses', async () => {
  await add('Contoso', 'teams', OLD)
  const shown = { asked: [], answers: {}, view: { kind: 'auto' }, draft: {} }
  const assessment = { id: 'a1', version: 1, text: 'Contoso moves', customer: 'Contoso', ...shown }
  const state = { ...NEW_CONVERSATION, assessments: [assessment as unknown as Assessment] }
  const key = { tenant: 't1', conversation: 'c1', person: 'p1' }
  const [store] = instances
  await store!.transaction((tx) => tx.saveConversation(key, JSON.stringify(state), undefined, RECENT))
  await runRetention(parts(store!))
  expect(await left()).toEqual([])
  const kept = await store!.transaction((tx) => tx.loadConversation(key))
  expect(JSON.parse(kept!.state)).toEqual(state)
})

test('the log says how many, and no names', async () => {
  const lines: unknown[] = []
  const log = { info: (line: unknown) => lines.push(line) } as unknown as Log
  await add('Contoso', 'teams', OLD)
  await add('Contoso', 'intune', OLD)
  await runRetention(parts(instances[0]!, { log }))
  expect(lines).toEqual([
    expect.objectContaining({ event: 'erased', reason: 'expired', entitlements: 2, history: 2 }),
    expect.objectContaining({ event: 'retention', entitlements: 2, history: 2 }),
  ])
  expect(JSON.stringify(lines)).not.toMatch(/contoso/i)
})

test('what was shared so long ago goes, also when its customer stays', async () => {
  await add('Contoso', 'teams', RECENT)
  const row = { tenant: 't1', resource: 'champions', conversation: null, by_id: 'p1', by_name: 'P' }
  const customer = 'c-Contoso-teams'
  const [store] = instances
  await store!.transaction((tx) =>
    tx.resources.share([
      { ...row, id: 'old', customer_id: customer, at: OLD },
      { ...row, id: 'nobody', customer_id: null, at: OLD },
      { ...row, id: 'recent', customer_id: customer, at: RECENT },
    ]),
  )
  await runRetention(parts(store!, { retentionDays: 0 }))
  expect(await store!.transaction((tx) => tx.resources.find('t1', 'old'))).toBeDefined()
  await runRetention(parts(store!, { now: () => new Date('2026-11-22T03:00:00.000Z') }))
  expect(await store!.transaction((tx) => tx.resources.ofCustomer('t1', customer))).toMatchObject([{ id: 'recent' }])
  expect(await store!.transaction((tx) => tx.resources.find('t1', 'nobody'))).toBeUndefined()
})
