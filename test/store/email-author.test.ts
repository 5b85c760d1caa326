import { rmSync } from 'node:fs'
import { openDatabase, type StoreLocation } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { AT } from '../support/entitlements.ts'
import { before, migrateWith, newLocation, rawDatabase, type AnyDatabase } from '../support/older-database.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { newReferral } from '../support/referrals.ts'

/** An edited e-mail goes with who wrote it, whoever has the request, also what the version before has kept. */
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

const sealed = (referral_id: string, kind: 'contact' | 'email') => ({
  tenant: 't1',
  referral_id,
  kind,
  key_id: 'k1',
  sealed: 'x',
  at: AT,
})

/** As the version before writes requests of Alex and Megan. */
async function keepBefore(old: AnyDatabase): Promise<void> {
  const created = { created_at: AT, created_by: 'alex', customer_tenant_id: null }
  for (const [owner, customer] of [
    ['alex', 'Contoso'],
    ['megan', 'Fabrikam'],
  ] as const) {
    const named = { id: customer, tenant: 't1', name: customer, name_key: customer.toLowerCase() }
    await old
      .insertInto('customer')
      .values({ ...named, ...created })
      .execute()
    const row = newReferral(owner, { owner_id: owner, owner_name: owner })
    await old
      .insertInto('referral')
      .values({ ...row, customer_id: customer })
      .execute()
    for (const kind of ['contact', 'email'] as const)
      await old.insertInto('contact').values(sealed(owner, kind)).execute()
  }
}

test.each(['sqlite', 'postgres'] as const)('on %s who is forgotten leaves no e-mail behind', async (engine) => {
  const where: StoreLocation = await newLocation(engine, postgres)
  if (where.engine === 'sqlite') folders.push(where.folder)
  const old = rawDatabase(where)
  await migrateWith(old, before('0026'))
  await keepBefore(old)
  await old.destroy()

  const db = await openDatabase(where)
  const store = new Store(db)
  const left = async () => {
    const rows = await db.selectFrom('contact').selectAll().orderBy('referral_id').orderBy('kind').execute()
    return rows.map(({ referral_id, kind, by_id }) => [referral_id, kind, by_id])
  }
  const contacts = [
    ['alex', 'contact', null],
    ['megan', 'contact', null],
  ]
  const [ofAlex, ofMegan] = contacts
  expect(await left()).toEqual([ofAlex, ['alex', 'email', 'alex'], ofMegan, ['megan', 'email', 'megan']])
  // Both have another owner by now, and Kim edits the one of Megan.
  await db.updateTable('referral').set({ owner_id: 'lee' }).execute()
  await store.transaction(({ referrals }) => referrals.putContact({ ...sealed('megan', 'email'), by_id: 'kim' }))
  const forget = (id: string) =>
    store.transaction(({ person }) => person.forget('t1', id, id, { id: 'nobody', name: 'former FM' }))
  await forget('megan')
  expect(await left()).toEqual([ofAlex, ['alex', 'email', 'alex'], ofMegan, ['megan', 'email', 'kim']])
  await forget('alex')
  expect(await left()).toEqual([ofAlex, ofMegan, ['megan', 'email', 'kim']])
  await forget('kim')
  expect(await left()).toEqual(contacts)
  await store.close()
})
