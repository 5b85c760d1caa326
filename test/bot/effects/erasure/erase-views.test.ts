import { eraseViewsOfOwner } from '../../../../bot/effects/erasure/erase-views.ts'
import { eraseCustomer } from '../../../../bot/effects/erasure/erasure.ts'
import { openDatabase } from '../../../../store/engine/open.ts'
import { Store } from '../../../../store/store.ts'
import { AT, change, newEntitlement } from '../../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../../support/engines.ts'
import { prepared } from '../../../support/story.ts'

/** Who is erased, a customer or a person, is not named in the views that people have saved either. */
const location = emptyDatabases()

test('views that name the customer or search for it go, of everybody in the tenant; others stay', async () => {
  const store = new Store(await openDatabase(await location('sqlite')))
  const views = [
    { name: 'contoso’s week', query: {} },
    { name: 'mine', query: { search: 'CONTOSO, Ltd' } },
    { name: 'Contosofant', query: { search: 'contosofant' } },
    { name: 'blocked', query: { l1: ['blocked'] } },
  ]
  await store.transaction(async ({ records, visitors }) => {
    await records.add(newEntitlement('e1'), change('h1'))
    for (let i = 0; i < 250; i++)
      await visitors.saveViews({ tenant: 't1', person: `p${i}` }, JSON.stringify(views), undefined, AT)
    await visitors.saveViews({ tenant: 't2', person: 'p1' }, JSON.stringify(views), undefined, AT)
  })
  const version = (await store.transaction(({ erasure }) => erasure.customer('t1', 'contoso')))!.version
  const asked = {
    kind: 'eraseCustomer',
    tenant: 't1',
    customer: 'contoso',
    version,
    byId: 'p1',
    byName: 'P',
    texts: 'everybody',
    scope: 'all',
    at: AT,
  } as const
  await store.transaction((tx) => eraseCustomer(tx, { newId: () => 'n1' }, asked))
  const left = async (tenant: string, person: string) =>
    (
      JSON.parse((await store.transaction(({ visitors }) => visitors.visitor(tenant, person)))!.views) as typeof views
    ).map(({ name }) => name)
  for (const person of ['p0', 'p249', 'p77']) expect(await left('t1', person)).toEqual(['Contosofant', 'blocked'])
  expect(await left('t2', 'p1')).toHaveLength(4)
  await store.close()
})

test.each(ENGINES)('views that search for a person by any part of the name go, on %s', async (engine) => {
  const store = new Store(await openDatabase(await location(engine)))
  const searches = [
    'vance blocked',
    'adele',
    'ADÈLE’s',
    'blocked vance adele',
    'Adele Vance',
    'advance',
    'may teams',
    'may',
    'blocked',
    'orla',
    'contoso orla',
    'quint',
    '',
  ]
  const views = [
    ...searches.map((search) => ({ name: `“${search}”`, query: { search } })),
    { name: 'adele vance', query: {} },
    { name: 'hers', query: { owners: ['adele may vance'] } },
    { name: 'his', query: { owners: ['orla quint'] } },
  ]
  const called = (name: string, name_key: string) => ({ customer: { id: `c-${name_key}`, name, name_key } })
  await store.transaction(async (tx) => {
    await tx.records.add(newEntitlement('e1', called('Orla Foods', 'orla foods')), change('h1'))
    await tx.records.add(newEntitlement('e2', called('Kelburn', 'kelburn')), change('h2'))
    await tx.records.add(newEntitlement('e3', called('Tequint Mills', 'tequint mills')), change('h3'))
    await tx.visitors.saveViews({ tenant: 't1', person: 'p7' }, JSON.stringify(views), undefined, AT)
  })
  const names = new Set(['adele vance', 'adele may vance', 'orla m quint', ''])
  await store.transaction((tx) => eraseViewsOfOwner(tx, prepared, 't1', names, AT))
  const row = (await store.transaction(({ visitors }) => visitors.visitor('t1', 'p7')))!
  // Someone else than her may be meant by a word of daily life, or by one that a customer is called by.
  const stay = ['advance', 'may teams', 'may', 'blocked', 'orla', 'contoso orla', '']
  expect((JSON.parse(row.views) as typeof views).map(({ name }) => name)).toEqual([
    ...stay.map((search) => `“${search}”`),
    'his',
  ])
  await store.close()
})

test('a view stays that searches for a customer by a name of before', async () => {
  const store = new Store(await openDatabase(await location('sqlite')))
  await store.transaction(async (tx) => {
    await tx.records.add(newEntitlement('e1'), change('h1'))
    await tx.visitors.saveViews(
      { tenant: 't1', person: 'p7' },
      '[{"name":"a","query":{"search":"contoso"}}]',
      undefined,
      AT,
    )
    const { version } = (await tx.erasure.customer('t1', 'contoso'))!
    const by = { id: 'p1', name: 'Per Lind', at: AT, newId: () => 'h2' }
    await tx.renaming.rename('t1', { id: 'c-e1', version }, { name: 'Fabrikam', name_key: 'fabrikam' }, by)
  })
  await store.transaction((tx) => eraseViewsOfOwner(tx, prepared, 't1', new Set(['ana contoso']), AT))
  const row = (await store.transaction(({ visitors }) => visitors.visitor('t1', 'p7')))!
  expect(JSON.parse(row.views)).toHaveLength(1)
  await store.close()
})
