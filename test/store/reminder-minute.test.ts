import { rmSync } from 'node:fs'
import { openDatabase, type StoreLocation } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { before, migrateWith, newLocation, rawDatabase } from '../support/older-database.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'

/** Reminders between two hours, beside a version that knows whole hours only. */
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

/** As the version before writes a person. */
const person = (id: string) => ({
  tenant: 't1',
  person: id,
  name: 'Alex Wilber',
  time_zone: 'Europe/Berlin',
  reminders: 1,
  hour: 8,
  last_digest: null,
  next_digest_at: '2026-03-03T07:00:00.000Z',
  digest_row: null,
  blocked: 0,
  membership: null,
  membership_at: null,
})

test.each(['sqlite', 'postgres'] as const)(
  'on %s whom the version before keeps, earlier or meanwhile, is reminded at the whole hour',
  async (engine) => {
    const where: StoreLocation = await newLocation(engine, postgres)
    if (where.engine === 'sqlite') folders.push(where.folder)
    const old = rawDatabase(where)
    await migrateWith(old, before('0024'))
    await old.insertInto('person').values(person('earlier')).execute()
    await old.destroy()

    // SQLite is opened by one process at a time.
    await (await openDatabase(where)).destroy()
    const meanwhile = rawDatabase(where)
    await meanwhile.insertInto('person').values(person('meanwhile')).execute()
    await meanwhile.destroy()

    const store = new Store(await openDatabase(where))
    const kept = await store.transaction(({ reminders }) => reminders.dueDigests('2026-03-04', undefined, 10))
    expect(kept).toMatchObject([
      { person: 'earlier', hour: 8, minute: 0 },
      { person: 'meanwhile', hour: 8, minute: 0 },
    ])
    await store.transaction(({ reminders }) => reminders.changePerson('t1', 'earlier', { hour: 8, minute: 30 }))
    expect(await store.transaction(({ reminders }) => reminders.person('t1', 'earlier'))).toMatchObject({ minute: 30 })
    await store.close()
  },
)
