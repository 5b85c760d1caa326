import { monotonicFactory } from 'ulid'
import { cleanUp, type CleanUpParts } from '../../../bot/background/clean-up.ts'
import { sealAnew } from '../../../bot/background/contact-retention.ts'
import { withPersons } from '../../../bot/contact-data/stakeholder-persons.ts'
import { Vault } from '../../../bot/contact-data/vault.ts'
import { openDatabase, type OpenDatabase } from '../../../store/engine/open.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases } from '../../support/engines.ts'

/** What is done by itself goes on when a part of it fails, and what failed is tried again in an hour. */
jest.setTimeout(30_000)
const location = emptyDatabases()

const OLD = '2020-01-01T00:00:00.000Z'
let db: OpenDatabase
let store: Store
let now: Date
let lines: { event: string }[]
beforeEach(async () => {
  db = await openDatabase(await location('sqlite'))
  store = new Store(db)
  now = new Date('2026-03-02T01:00:00.000Z')
  lines = []
})
afterEach(() => store.close())

const oldVault = new Vault(Buffer.alloc(32, 1))
const vault = new Vault(Buffer.alloc(32, 2), [Buffer.alloc(32, 1)])

const parts = (): CleanUpParts => {
  const write = (line: { event: string }): number => lines.push(line)
  const referrals = { businessDays: 3, country: 'US', contactDays: 30, publicUrl: undefined }
  return {
    store,
    newId: monotonicFactory(),
    log: { info: write, warn: write, error: write },
    now: () => now,
    vault,
    config: { keptDays: 30, retentionDays: 30, referrals },
  }
}
const hourLater = (): void => void (now = new Date(now.getTime() + 3_600_000))
const addOld = (id = 'e1') =>
  store.transaction(({ records }) => records.add(newEntitlement(id), change(`h-${id}`, { at: OLD })))
const left = async (): Promise<number> => (await db.selectFrom('entitlement').select('id').execute()).length

/** Lets the erasing of entitlements fail so many times. */
function failing(times: number, error: () => Error): jest.SpyInstance {
  const real = store.transaction.bind(store)
  const work = <T>(run: (tx: StoreTransaction) => Promise<T>) =>
    real((tx) => {
      const removeEntitlements: typeof tx.erasure.removeEntitlements = (...asked) => {
        if (times-- > 0) throw error()
        return tx.erasure.removeEntitlements(...asked)
      }
      return run({ ...tx, erasure: { ...tx.erasure, removeEntitlements } })
    })
  return jest.spyOn(store, 'transaction').mockImplementation(work)
}

test('what somebody was faster with is erased at once all the same', async () => {
  await addOld()
  failing(1, () => new VersionConflict('Something was added meanwhile.'))
  expect(await cleanUp(parts())).toBe(true)
  expect(await left()).toBe(0)
})

test('a fault is tried again in an hour and not the next day; what is done is not done again', async () => {
  await addOld()
  const spy = failing(1, () => new Error('broken'))
  await expect(cleanUp(parts())).rejects.toThrow('broken')
  expect(await left()).toBe(1)
  hourLater()
  expect(await cleanUp(parts())).toBe(true)
  expect(await left()).toBe(0)
  spy.mockRestore()
  await addOld('e2')
  hourLater()
  expect(await cleanUp(parts())).toBe(true)
  expect(await left()).toBe(1)
})

test('a customer that cannot be erased holds up none of the others, and is tried again in an hour', async () => {
  await addOld('e1')
  const others = ['e2', 'e3'].map((id) => ({ id, customer: { id: `c-${id}`, name: id, name_key: id } }))
  await store.transaction(async ({ records }) => {
    for (const { id, customer } of others)
      await records.add(newEntitlement(id, { customer }), change(`h-${id}`, { at: OLD }))
  })
  const spy = failing(1, () => new Error('broken'))
  await expect(cleanUp(parts())).rejects.toThrow('broken')
  expect(await left()).toBe(1)
  spy.mockRestore()
  hourLater()
  expect(await cleanUp(parts())).toBe(true)
  expect(await left()).toBe(0)
})

test('what a process had begun when it died is done by another one in the next hour', async () => {
  await addOld()
  const at = now.toISOString()
  expect(await store.transaction((tx) => tx.jobs.begin(`retention ${at.slice(0, 10)}`, at, at))).toBe(true)
  expect(await cleanUp(parts())).toBe(true)
  expect(await left()).toBe(1)
  hourLater()
  expect(await cleanUp(parts())).toBe(true)
  expect(await left()).toBe(0)
})

test('one job that fails holds up no other: contact data goes, and is sealed anew', async () => {
  await addOld()
  await addContacts(2)
  await db.updateTable('referral').set({ closed_at: OLD, status: 'closed' }).where('id', '=', 'r000').execute()
  failing(1, () => new Error('broken'))
  await expect(cleanUp(parts())).rejects.toThrow('broken')
  expect(await db.selectFrom('contact').select(['referral_id', 'key_id']).execute()).toEqual([
    { referral_id: 'r001', key_id: vault.keyId },
  ])
})

test('a night that is ended goes on in another hour where it was', async () => {
  await addOld('e1')
  const other = { id: 'c2', name: 'Fabrikam', name_key: 'fabrikam' }
  await store.transaction(({ records }) =>
    records.add(newEntitlement('e2', { customer: other }), change('h-e2', { at: OLD })),
  )
  const ended = new AbortController()
  const real = store.transaction.bind(store)
  const spy = jest.spyOn(store, 'transaction').mockImplementation((work) =>
    real((tx) => {
      const removeEntitlements: typeof tx.erasure.removeEntitlements = (...asked) => {
        ended.abort()
        return tx.erasure.removeEntitlements(...asked)
      }
      return work({ ...tx, erasure: { ...tx.erasure, removeEntitlements } })
    }),
  )
  await expect(cleanUp({ ...parts(), signal: ended.signal })).rejects.toThrow('abort')
  spy.mockRestore()
  expect(await left()).toBe(1)
  hourLater()
  expect(await cleanUp(parts())).toBe(true)
  expect(await left()).toBe(0)
})

test('what is kept as long as it may be goes also when forgetting conversations fails', async () => {
  await addOld()
  jest.spyOn(store, 'cleanUp').mockRejectedValueOnce(new Error('too slow'))
  await expect(cleanUp(parts())).rejects.toThrow('too slow')
  expect(await left()).toBe(0)
})

test('all that an old key has sealed is sealed anew in one night, past what nobody can open', async () => {
  await addContacts(250)
  const lost = new Vault(Buffer.alloc(32, 9))
  await db.updateTable('contact').set({ key_id: lost.keyId }).where('referral_id', '<', 'r120').execute()
  await sealAnew(parts())
  const keys = await db.selectFrom('contact').select(['referral_id', 'key_id']).orderBy('referral_id').execute()
  expect(keys.filter(({ key_id }) => key_id === vault.keyId).map(({ referral_id }) => referral_id)).toEqual(
    Array.from({ length: 130 }, (_, i) => `r${i + 120}`),
  )
  expect(await db.selectFrom('consent').select('id').where('key_id', '<>', vault.keyId).execute()).toEqual([])
  expect(lines).toEqual([{ event: 'contacts-not-resealed', left: 120 }])
  const { key_id: keyId, sealed } = (await store.transaction((tx) => tx.referrals.contacts('t1', 'r249')))[0]!
  expect(vault.open({ keyId, sealed }, { tenant: 't1', record: 'r249', part: 'contact' })).toBe('{}')
})

/** A map as it was kept before names were sealed. */
const mapInClear = (person: string): string =>
  JSON.stringify({
    groups: [
      { id: 'g1', name: 'Front desk', person },
      { id: 'g2', name: 'Works council', person: '' },
    ],
  })
async function addMaps(count: number): Promise<void> {
  await store.transaction(async (tx) => {
    for (let i = 0; i < count; i++) {
      const n = String(i).padStart(3, '0')
      const customer = { name: `Customer ${n}`, name_key: `customer ${n}` }
      await tx.records.add(newEntitlement(`e${n}`, { customer }), change(`h${n}`, { at: now.toISOString() }))
      const log = { id: `l${n}`, what: 'stakeholders', by_id: 'p1', by_name: 'P', at: now.toISOString() }
      const about = { tenant: 't1', kind: 'stakeholders', entitlement: `e${n}`, seen: 0, log } as const
      await tx.engagement.save({ ...about, id: `m${n}`, body: mapInClear(`Zqx Person ${n}`) })
    }
  })
}
const maps = () => store.transaction((tx) => tx.engagement.maps('', 1000))

test('names of people in stakeholder maps are sealed in one night, and brought out of the files', async () => {
  await addMaps(130)
  const scrub = jest.spyOn(store, 'scrub')
  const before = await maps()
  expect(await cleanUp(parts())).toBe(true)
  const after = await maps()
  expect(JSON.stringify(after)).not.toContain('Zqx Person')
  const changedAt = (all: typeof after) => all.map(({ version, updated_at }) => [version, updated_at])
  expect(changedAt(after)).toEqual(changedAt(before))
  for (const [i, row] of after.entries()) {
    const read = withPersons(vault, row, JSON.parse(row.body) as { groups: { id: string; person: string }[] })
    expect(read).toEqual(JSON.parse(before[i]!.body))
  }
  expect(scrub).toHaveBeenCalledTimes(1)
  expect(await sealAnew(parts())).toBe(0)
  expect(await maps()).toEqual(after)
})

test('names that an old key has sealed are sealed anew; what nobody can open stays, and is counted', async () => {
  await addMaps(3)
  await sealAnew({ ...parts(), vault: oldVault })
  const lost = new Vault(Buffer.alloc(32, 9))
  await db.updateTable('engagement').set({ persons_key_id: lost.keyId }).where('id', '=', 'm001').execute()
  expect(await sealAnew(parts())).toBe(0)
  expect((await maps()).map(({ persons_key_id }) => persons_key_id)).toEqual([vault.keyId, lost.keyId, vault.keyId])
  expect(lines).toEqual([{ event: 'contacts-not-resealed', left: 1 }])
})

test('a map that is changed meanwhile stays as it was changed', async () => {
  await addMaps(1)
  const [seen] = await maps()
  await db
    .updateTable('engagement')
    .set({ body: mapInClear('Another'), version: 2 })
    .execute()
  await store.transaction((tx) => tx.engagement.resealMap(seen!, { body: '{}', persons: 'x', persons_key_id: 'y' }))
  expect(await maps()).toMatchObject([{ version: 2, body: mapInClear('Another'), persons: null }])
})

test('contact data that is erased or written anew meanwhile does not come back', async () => {
  await addContacts(2)
  const [first, second] = await store.transaction((tx) => tx.referrals.contactsOfOtherKeys(vault.keyId, undefined, 9))
  await store.transaction(async ({ referrals }) => {
    await referrals.removeContacts('t1', first!.referral_id)
    await referrals.putContact({ ...second!, sealed: 'newer', key_id: vault.keyId })
    for (const row of [first!, second!]) await referrals.resealContact(row, { key_id: vault.keyId, sealed: 'anew' })
  })
  expect(await db.selectFrom('contact').select(['referral_id', 'sealed']).execute()).toEqual([
    { referral_id: second!.referral_id, sealed: 'newer' },
  ])
})

/** Closed requests r000, r001, …, each with a contact and a consent that the old key has sealed. */
async function addContacts(count: number): Promise<void> {
  const created = { created_at: OLD, created_by: 'p' }
  const customer = { id: 'c1', tenant: 't1', name: 'C', name_key: 'c', customer_tenant_id: null, ...created }
  await db.insertInto('customer').values(customer).execute()
  const by = { created_at: OLD, updated_at: now.toISOString(), updated_by_id: 'p', updated_by_name: 'P' }
  const told = { facts: '{}', attempts: '[]', fee_told: 0, days_told: 0 }
  const asked = { asked_by_id: 'p', asked_by_name: 'P', at: OLD, words: '', words_version: '1', data: '[]' }
  for (let i = 0; i < count; i++) {
    const id = `r${String(i).padStart(3, '0')}`
    const base = { id, tenant: 't1', customer_id: 'c1', version: 1, status: 'closed', ...told, ...by }
    await db.insertInto('referral').values(base).execute()
    const { keyId: key_id, sealed } = oldVault.seal('{}', { tenant: 't1', record: id, part: 'contact' })
    await db
      .insertInto('contact')
      .values({ tenant: 't1', referral_id: id, kind: 'contact', key_id, sealed, at: OLD, by_id: null })
      .execute()
    const agreed = oldVault.seal('Kim', { tenant: 't1', record: `s${id}`, part: 'agreed' })
    const consent = {
      id: `s${id}`,
      tenant: 't1',
      referral_id: id,
      agreed: agreed.sealed,
      key_id: agreed.keyId,
      ...asked,
    }
    await db
      .insertInto('consent')
      .values({ ...consent, kind: 'given', via: 'x', partner: null, how: 'verbal' })
      .execute()
  }
}
