import { rmSync } from 'node:fs'
import { consentColumns, consentFromRow } from '../../bot/effects/read/referral-rows.ts'
import { CONSENT_DATA } from '../../playbook/content/consent.ts'
import { openDatabase, type StoreLocation } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { AT } from '../support/entitlements.ts'
import { before, migrateWith, newLocation, rawDatabase, type AnyDatabase } from '../support/older-database.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { newReferral } from '../support/referrals.ts'

/** A consent to less than was asked is read as it was given, and by the version before as none. */
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

const ALL = JSON.stringify(CONSENT_DATA)
const consent = (id: string, kind: 'given' | 'refused') => ({
  id,
  tenant: 't1',
  referral_id: 'r1',
  kind,
  agreed: null,
  key_id: null,
  asked_by_id: 'p1',
  asked_by_name: 'P',
  at: AT,
  words: 'May we?',
  words_version: '1',
  data: ALL,
  via: 'quickleads',
  partner: null,
  how: 'verbal' as const,
})

/** As the version before writes a request with two answers. */
async function keepBefore(old: AnyDatabase): Promise<void> {
  const customer = { id: 'c1', tenant: 't1', name: 'C', name_key: 'c', created_at: AT, created_by: 'p1' }
  await old
    .insertInto('customer')
    .values({ ...customer, customer_tenant_id: null })
    .execute()
  await old
    .insertInto('referral')
    .values({ ...newReferral('r1'), customer_id: 'c1' })
    .execute()
  for (const row of [consent('a', 'refused'), consent('b', 'given')])
    await old.insertInto('consent').values(row).execute()
}

test.each(['sqlite', 'postgres'] as const)('on %s', async (engine) => {
  const where: StoreLocation = await newLocation(engine, postgres)
  if (where.engine === 'sqlite') folders.push(where.folder)
  const old = rawDatabase(where)
  await migrateWith(old, before('0029'))
  await keepBefore(old)
  await old.destroy()

  const store = new Store(await openDatabase(where))
  for (const [id, data] of [
    ['c', ['e-mail address']],
    ['d', []],
  ] as const)
    await store.transaction(({ referrals }) =>
      referrals.addConsent({ ...consent(id, 'given'), ...consentColumns({ kind: 'given', data }) }),
    )
  const rows = await store.transaction(({ referrals }) => referrals.consents('t1', 'r1'))
  const read = rows.map((row) => consentFromRow(row, undefined)).map(({ kind, data }) => [kind, data])
  expect(read).toEqual([
    ['refused', [...CONSENT_DATA]],
    ['given', [...CONSENT_DATA]],
    ['given', ['e-mail address']],
    ['given', []],
  ])
  // What the version before reads of them.
  expect(rows.map(({ kind, data }) => [kind, data])).toEqual([
    ['refused', ALL],
    ['given', ALL],
    ['refused', ALL],
    ['refused', ALL],
  ])
  await store.close()
})
