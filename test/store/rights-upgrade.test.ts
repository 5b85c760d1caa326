import { openDatabase, type StoreLocation } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { ENGINES, emptyDatabases } from '../support/engines.ts'
import { AT } from '../support/entitlements.ts'
import { before, migrateWith, rawDatabase, type AnyDatabase } from '../support/older-database.ts'

/** Who is let in after an upgrade, and of what the version before writes beside this one or after going back. */
jest.setTimeout(30_000)

const location = emptyDatabases()
const viewer = (id: string) => ({ tenant: 't1', id, key: null, place: undefined })
/** When the version that knows rights had started already, whatever the clock says. */
const LATER = '2099-01-01T00:00:00.000Z'

const by = (author: string, id: string, at = AT) => ({
  [`${author}_by_id`]: id,
  [`${author}_by_name`]: id,
  [`${author}_at`]: at,
})

const entitlement = (id: string, owner: string | null, more = {}) => ({
  id,
  tenant: 't1',
  customer_id: 'c1',
  customer_name: 'Contoso',
  customer_key: 'contoso',
  workload: id,
  owner_id: owner,
  owner_name: owner,
  version: 1,
  status: 'migration',
  date_unknown: 0,
  note: '',
  status_version: 1,
  status_at: AT,
  status_by_name: 'x',
  ...by('updated', 'x'),
  ...more,
})

async function customer(old: AnyDatabase, id: string, creator: string): Promise<void> {
  const names = { name: id, name_key: id, created_at: AT, created_by: creator }
  await old
    .insertInto('customer')
    .values({ id, tenant: 't1', ...names })
    .execute()
}

/** That people have changed an entitlement. */
async function changed(old: AnyDatabase, id: string, people: readonly string[], more = {}): Promise<void> {
  for (const person of people) {
    await old
      .insertInto('involvement')
      .values({ tenant: 't1', person, entitlement_id: id, ...more })
      .execute()
  }
}

async function history(old: AnyDatabase, of: string, author: string, version: number, owner: string): Promise<void> {
  const row = {
    id: `h-${of}-${version}`,
    tenant: 't1',
    entitlement_id: of,
    kind: 'import',
    by_id: author,
    by_name: author,
  }
  const changes = JSON.stringify({ owner_name: [null, owner] })
  await old
    .insertInto('history')
    .values({ ...row, at: AT, version, changes, status: 'migration', note: '' })
    .execute()
}

/** Who of some people is in, as this version sees it. */
async function whoIsIn(where: StoreLocation, people: readonly string[], of = 'c1'): Promise<string[]> {
  const store = new Store(await openDatabase(where))
  try {
    const all = await store.transaction(async ({ rights }) => {
      const found: string[] = []
      for (const person of people) if (await rights.isIn(viewer(person), of)) found.push(person)
      return found
    })
    return all
  } finally {
    await store.close()
  }
}

describe.each(ENGINES)('on %s', (engine) => {
  let where: StoreLocation
  let old: AnyDatabase
  const at = async (migration: string): Promise<void> => {
    where = await location(engine)
    old = rawDatabase(where)
    await migrateWith(old, before(migration))
  }

  test('who owned something or wrote what is shared is in after the upgrade; who only changed is not', async () => {
    await at('0021')
    const wrote = ['wrote', 'mapped', 'shared', 'asked']
    await customer(old, 'c1', 'alex')
    await old.insertInto('entitlement').values(entitlement('e1', 'alex')).execute()
    await changed(old, 'e1', ['alex', ...wrote, 'changed'])
    const acm = { id: 'a1', tenant: 't1', customer_id: 'c1', version: 1, state: '{}' }
    await old
      .insertInto('acm')
      .values({ ...acm, ...by('started', 'alex'), ...by('updated', 'wrote') })
      .execute()
    await writeMap(AT)
    await shareResource(AT)
    await askForConsent(AT)
    await old.destroy()
    expect(await whoIsIn(where, ['alex', ...wrote, 'changed', 'stranger'])).toEqual(['alex', ...wrote])
  })

  test('what was shared since by who is not in lets nobody in', async () => {
    await at('0022')
    await customer(old, 'c1', 'alex')
    await old
      .insertInto('entitlement')
      .values(entitlement('e1', 'alex', { owner_is_in: 1 }))
      .execute()
    await changed(old, 'e1', ['mapped', 'shared', 'asked'])
    await writeMap(LATER)
    await shareResource(LATER)
    await askForConsent(LATER)
    await old.destroy()
    expect(await whoIsIn(where, ['alex', 'mapped', 'shared', 'asked'])).toEqual(['alex'])
  })

  test('a list that who runs the bot read in shuts nobody out any more', async () => {
    await at('0022')
    await customer(old, 'c1', 'file-import')
    await old.insertInto('entitlement').values(entitlement('e1', null)).execute()
    await changed(old, 'e1', ['file-import'], { is_in: 1 })
    await old.destroy()
    expect(await whoIsIn(where, ['file-import'])).toEqual([])
    const again = rawDatabase(where)
    expect(await again.selectFrom('involvement').select(['person', 'is_in']).execute()).toEqual([
      { person: 'file-import', is_in: 0 },
    ])
    await again.destroy()
  })

  test('who owns what the version before has kept is in, when it runs beside this one or after going back', async () => {
    await at('0021')
    await customer(old, 'c1', 'alex')
    await old.destroy()
    expect(await whoIsIn(where, ['alex'])).toEqual([])
    // That version knows neither column.
    const beside = rawDatabase(where)
    await beside.insertInto('entitlement').values(entitlement('e1', 'alex')).execute()
    await changed(beside, 'e1', ['alex', 'changed'])
    await beside.destroy()
    expect(await whoIsIn(where, ['alex', 'changed'])).toEqual(['alex'])
  })

  test('whom the version before has left outside since the columns came is in: who was first, whom a list named', async () => {
    await at('0022')
    await customer(old, 'c1', 'alex')
    await customer(old, 'c2', 'file-import')
    const second = { customer_id: 'c2' }
    const rows = [
      entitlement('e1', 'alex'),
      // Bob was second, and may be of another company of the name.
      entitlement('e2', 'bob'),
      entitlement('f1', 'listed', second),
      entitlement('f2', 'self', second),
    ]
    for (const row of rows) await old.insertInto('entitlement').values(row).execute()
    await history(old, 'f1', 'file-import', 1, 'listed')
    await history(old, 'f2', 'file-import', 1, 'somebody')
    await history(old, 'f2', 'self', 2, 'self')
    await old.destroy()
    expect(await whoIsIn(where, ['alex', 'bob'])).toEqual(['alex'])
    expect(await whoIsIn(where, ['listed', 'self'], 'c2')).toEqual(['listed'])
  })

  test('who was let in and owns something keeps what is shared when the colleague’s entitlement goes', async () => {
    await at('0022')
    await customer(old, 'c1', 'alex')
    const given = { owner_is_in: 1 }
    await old
      .insertInto('entitlement')
      .values(entitlement('e1', 'alex', given))
      .execute()
    await old.insertInto('entitlement').values(entitlement('e2', 'bob')).execute()
    await changed(old, 'e1', ['bob'], { is_in: 1 })
    await old.destroy()
    await (await openDatabase(where)).destroy()
    const gone = rawDatabase(where)
    await gone.deleteFrom('involvement').where('entitlement_id', '=', 'e1').execute()
    await gone.deleteFrom('entitlement').where('id', '=', 'e1').execute()
    await gone.destroy()
    expect(await whoIsIn(where, ['bob'])).toEqual(['bob'])
  })

  test('nothing else of an entitlement is another after the upgrade, nor what hangs on it', async () => {
    await at('0022')
    await customer(old, 'c1', 'alex')
    const kept = entitlement('e1', 'alex', { owner_is_in: 1, note: 'They move.', seats: 7 })
    await old.insertInto('entitlement').values(kept).execute()
    await old
      .insertInto('entitlement')
      .values(entitlement('e2', 'bob', { owner_is_in: 0 }))
      .execute()
    await history(old, 'e1', 'alex', 1, 'alex')
    await changed(old, 'e1', ['alex'])
    const all = async (db: AnyDatabase) => ({
      entitlements: await db.selectFrom('entitlement').selectAll().orderBy('id').execute(),
      history: await db.selectFrom('history').selectAll().execute(),
      involvement: await db.selectFrom('involvement').selectAll().execute(),
    })
    const was = await all(old)
    await old.destroy()
    await (await openDatabase(where)).destroy()
    const now = rawDatabase(where)
    expect(await all(now)).toEqual(was)
    await now.destroy()
  })

  /** The map was written by one, and later by the owner. */
  async function writeMap(when: string): Promise<void> {
    const map = { id: 'g1', tenant: 't1', kind: 'stakeholders', customer_id: 'c1', entitlement_id: null, subject: 'c1' }
    await old
      .insertInto('engagement')
      .values({ ...map, version: 2, body: '{"groups":[]}', ...by('updated', 'alex') })
      .execute()
    for (const [version, author] of [
      [1, 'mapped'],
      [2, 'alex'],
    ] as const) {
      const log = { id: `l${version}`, tenant: 't1', engagement_id: 'g1', version, what: 'map', at: when }
      await old
        .insertInto('engagement_log')
        .values({ ...log, by_id: author, by_name: author })
        .execute()
    }
  }

  async function shareResource(at: string): Promise<void> {
    const row = { tenant: 't1', id: 's1', customer_id: 'c1', resource: 'r', conversation: null, by_id: 'shared' }
    await old
      .insertInto('shared_resource')
      .values({ ...row, by_name: 'shared', at })
      .execute()
  }

  /** The request is another's, and was changed by another. */
  async function askForConsent(at: string): Promise<void> {
    const referral = { id: 'r1', tenant: 't1', customer_id: 'c1', version: 2, status: 'draft', facts: '{}' }
    await old
      .insertInto('referral')
      .values({
        ...referral,
        attempts: '[]',
        fee_told: 0,
        days_told: 0,
        owner_id: 'alex',
        owner_name: 'alex',
        created_at: AT,
        ...by('updated', 'alex'),
      })
      .execute()
    const consent = { id: 'k1', tenant: 't1', referral_id: 'r1', kind: 'refused', words: 'x', words_version: '1' }
    await old
      .insertInto('consent')
      .values({
        ...consent,
        asked_by_id: 'asked',
        asked_by_name: 'asked',
        at,
        data: '[]',
        via: 'partner',
        how: 'verbal',
      })
      .execute()
  }
})
