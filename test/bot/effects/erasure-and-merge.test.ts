import { eraseCustomer } from '../../../bot/effects/erasure/erasure.ts'
import { mergeCustomers } from '../../../bot/effects/other-name.ts'
import { openDatabase, type OpenDatabase } from '../../../store/engine/open.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { emptyDatabases } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'

/** Two instances: one erases a customer while the other makes it one with another. SQLite has one instance. */
jest.setTimeout(30_000)

const location = emptyDatabases()

let db: OpenDatabase
let store: Store
let other: Store
let ids = 0
const newId = (): string => `n${++ids}`
const by = { tenant: 't1', byId: 'p1', byName: 'P', at: AT } as const

beforeEach(async () => {
  const where = await location('postgres')
  db = await openDatabase(where)
  store = new Store(db)
  other = new Store(await openDatabase(where))
  for (const [id, name] of [
    ['old', 'Contso'],
    ['kept', 'Contoso'],
  ] as const) {
    const customer = { id: `c-${id}`, name, name_key: name.toLowerCase() }
    await store.transaction(({ records }) => records.add(newEntitlement(id, { customer }), change(`h-${id}`)))
  }
})
afterEach(async () => {
  await store.close()
  await other.close()
})

/** Erases Contso in a transaction that waits for `meanwhile` before it takes a step. */
const erase = (step: 'conversations' | 'removeCards', meanwhile: () => Promise<void>) =>
  other.transaction((tx) => {
    const slow = {
      ...tx.erasure,
      [step]: async (...args: never[]) => {
        await meanwhile()
        return (tx.erasure[step] as (...args: never[]) => Promise<unknown>)(...args)
      },
    }
    const waiting = { ...tx, erasure: slow } as StoreTransaction
    const scope = { kind: 'eraseCustomer', customer: 'contso', version: 1, texts: 'everybody', scope: 'all' } as const
    return eraseCustomer(waiting, { newId }, { ...by, ...scope })
  })
const merge = () =>
  store.transaction((tx) =>
    mergeCustomers(
      tx,
      { newId },
      {
        ...by,
        kind: 'mergeCustomers',
        customer: 'c-old',
        from: 'Contso',
        version: 1,
        into: 'c-kept',
        name: 'Contoso',
        intoVersion: 1,
        formerOwners: [],
      },
    ),
  )
const customers = async (): Promise<string[]> =>
  (await db.selectFrom('customer').select('name').execute()).map(({ name }) => name)

test('what was merged before it could be erased is told as changed, and no erasure is noted', async () => {
  await expect(erase('conversations', merge)).rejects.toThrow(VersionConflict)
  expect(await customers()).toEqual(['Contoso'])
  expect(await db.selectFrom('erasure').selectAll().execute()).toEqual([])
})

test('what is being erased is merged no more', async () => {
  let merged: Promise<unknown> | undefined
  const begin = async (): Promise<void> => {
    merged = merge().catch((error: unknown) => error)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  await erase('removeCards', begin)
  expect(await merged).toBeInstanceOf(VersionConflict)
  expect(await customers()).toEqual(['Contoso'])
  expect(await db.selectFrom('entitlement').select('id').execute()).toEqual([{ id: 'kept' }])
})
