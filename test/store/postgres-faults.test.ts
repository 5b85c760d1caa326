import { CompiledQuery } from 'kysely'
import pg from 'pg'
import { postgresRemedy } from '../../store/engine/faults.ts'
import { openDatabase, StoreError } from '../../store/engine/open.ts'
import { Store, type ConversationKey } from '../../store/store.ts'
import { startOwnPostgres, type OwnPostgres } from '../support/postgres.ts'

/** What happens when the PostgreSQL server, or the way to it, has a fault; and when several instances meet in it. */
let postgres: OwnPostgres
let url: string

beforeAll(async () => {
  postgres = await startOwnPostgres()
  url = await postgres.newDatabase()
}, 60_000)

afterAll(() => postgres.stop())

const KEY: ConversationKey = { tenant: 't1', conversation: 'c1', person: 'p1' }
const NOW = '2026-03-02T10:00:00.000Z'

async function failure(url: string): Promise<StoreError> {
  const error: unknown = await openDatabase({ engine: 'postgres', url }).catch((thrown: unknown) => thrown)
  if (error instanceof StoreError) return error
  throw new Error(`It did not fail as it should: ${String(error)}`)
}

async function query(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

test.each([
  ['a database that does not exist', (good: string) => good.replace(/[^/]+$/, 'nowhere'), 'createdb'],
  ['a user that does not exist', (good: string) => good.replace('test@', 'nobody:s3cret@'), 'user in DATABASE_URL'],
  ['a server that does not listen', (good: string) => good.replace(/:\d+\//, ':1/'), 'host and port'],
  ['a host that does not exist', (good: string) => good.replace('127.0.0.1', 'db.invalid'), 'DNS'],
])('%s: says what to do, and nothing secret', async (_name, change, remedy) => {
  const error = await failure(change(url))
  expect(error.code).toBe('unreachable')
  expect(error.message).toContain(remedy)
  expect(error.message).not.toMatch(/s3cret|nowhere|127\.0\.0\.1/)
})

test('no connection is free: says what to do', async () => {
  const limited = `${url.replace(/[^/]+$/, '')}limited`
  await query('create database limited connection limit 0')
  await query('create role guest login')
  const error = await failure(limited.replace('test@', 'guest@'))
  expect(error.message).toContain('max_connections')
})

test.each(['28000', '28P01', '3D000', '53300', '57P01', '57P03', '42501', '25006', 'ECONNREFUSED'])(
  '%s has a remedy',
  (code) => {
    expect(postgresRemedy({ code })).toMatch(/\. \w/)
  },
)

test('a fault that nobody knows has none', () => {
  expect(postgresRemedy(new Error('surprise'))).toBeUndefined()
  expect(postgresRemedy(undefined)).toBeUndefined()
})

test('when idle connections are lost the process lives, and the next turn gets another', async () => {
  const store = new Store(await openDatabase({ engine: 'postgres', url }))
  await Promise.all(Array.from({ length: 5 }, () => store.ping()))
  await query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  )
  // The pool hears of it a little later.
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await store.transaction((tx) => tx.claim('after', NOW))).toEqual({ claimed: true, installed: null })
  await store.close()
})

test('a statement that takes too long is given up by the server', async () => {
  const db = await openDatabase({ engine: 'postgres', url })
  const { rows } = await db.executeQuery<{ statement_timeout: string }>(CompiledQuery.raw('show statement_timeout'))
  expect(rows).toEqual([{ statement_timeout: '10s' }])
  await db.destroy()
})

test('three instances that change one conversation at the same time: none is lost, none is refused', async () => {
  const stores = await Promise.all(
    Array.from({ length: 3 }, async () => new Store(await openDatabase({ engine: 'postgres', url }))),
  )
  await stores[0]!.transaction((tx) => tx.saveConversation(KEY, '0', undefined, NOW))
  const add = (store: Store) =>
    store.transaction(async (tx) => {
      const stored = (await tx.loadConversation(KEY))!
      await tx.saveConversation(KEY, String(Number(stored.state) + 1), stored.version, NOW)
    })
  await Promise.all(Array.from({ length: 60 }, (_, n) => add(stores[n % 3]!)))
  expect(await stores[1]!.transaction((tx) => tx.loadConversation(KEY))).toMatchObject({ state: '60', version: 61 })
  await Promise.all(stores.map((store) => store.close()))
}, 30_000)
