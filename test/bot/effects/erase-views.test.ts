import { eraseCustomer } from '../../../bot/effects/erasure.ts'
import { openDatabase } from '../../../store/open.ts'
import { Store } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases } from '../../support/engines.ts'

/** A customer that is erased is not named in the views that people have saved either. */
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
