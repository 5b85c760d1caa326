import { rmSync } from 'node:fs'
import { openDatabase, StoreError, type StoreLocation } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { after, BEFORE, migrateWith, newLocation, rawDatabase } from '../support/older-database.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'

/** From the version before to this one, and from a newer one back to this. */
// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

let postgres: TestPostgres
const folders: string[] = []
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(async () => {
  await postgres.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe.each(['sqlite', 'postgres'] as const)('on %s', (engine) => {
  let where: StoreLocation
  beforeEach(async () => {
    where = await newLocation(engine, postgres)
    if (where.engine === 'sqlite') folders.push(where.folder)
  })

  test('what waits to be sent, and what is being sent, is still there after the upgrade', async () => {
    const old = rawDatabase(where)
    await migrateWith(old, BEFORE)
    const row = {
      tenant: 't1',
      conversation: 'c1',
      reference: '{}',
      kind: 'send',
      activity: '{"type":"message"}',
      target: null,
      record: null,
      attempts: 3,
      due_at: '2026-03-01T10:00:00.000Z',
      last_error: 'http-503',
      failed: 0,
    }
    const rows = [
      { ...row, id: '01', begun: 1 },
      { ...row, id: '02', begun: 0, requester: '{}', shareable: '{}', customers: '|contoso|' },
    ]
    for (const each of rows) await old.insertInto('outbox').values(each).execute()
    await old.insertInto('inbox').values({ id: 'seen', response: '{"a":1}', received_at: 'x' }).execute()
    await old.destroy()

    const db = await openDatabase(where)
    expect(await db.selectFrom('outbox').selectAll().orderBy('id').execute()).toMatchObject(rows)
    const store = new Store(db)
    expect(await store.transaction((tx) => tx.claim('seen', 'y'))).toEqual({ claimed: false, response: '{"a":1}' })
    const schedule = () => ({ lease: '2026-03-02' })
    const taken = await store.transaction((tx) => tx.takeDue('2026-03-01T11:00:00.000Z', 10, schedule))
    expect(taken).toMatchObject([{ id: '01', begun: 1, trace: null }])
    await store.close()
  })

  test('this version starts on tables to which a newer one has added something, and works', async () => {
    const newer = rawDatabase(where)
    await migrateWith(newer, after('9999-later-additive'))
    await newer.destroy()
    for (let start = 0; start < 2; start++) {
      const store = new Store(await openDatabase(where))
      await store.transaction(async ({ records }) => {
        const customer = { id: `c${start}`, name: `C${start}`, name_key: `c${start}`, customer_tenant_id: null }
        await records.add(
          { id: `e${start}`, tenant: 't1', customer, workload: 'teams', set: { status: 'migration', note: '' } },
          { id: `h${start}`, kind: 'status', by_id: 'p', by_name: 'P', at: '2026-03-01' },
        )
      })
      await store.close()
    }
    const again = rawDatabase(where)
    // The newer version finds its tables as they were, with what was added meanwhile.
    await migrateWith(again, after('9999-later-additive'))
    expect(await again.selectFrom('history').select(['id', 'of_a_newer_version']).orderBy('id').execute()).toEqual([
      { id: 'h0', of_a_newer_version: null },
      { id: 'h1', of_a_newer_version: null },
    ])
    await again.destroy()
  })

  test('this version refuses tables that a newer one has changed, names it and what to do, and touches nothing', async () => {
    const newer = rawDatabase(where)
    await migrateWith(newer, after('9999-later'))
    await newer.destroy()
    const refused = await openDatabase(where).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(StoreError)
    expect(refused).toMatchObject({
      code: 'migration',
      message: expect.stringMatching(/9999-later.*Start that version again, or restore the backup/),
    })
    const again = rawDatabase(where)
    await migrateWith(again, after('9999-later'))
    await again.destroy()
  })
})
