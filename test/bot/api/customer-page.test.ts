import SqliteDatabase from 'better-sqlite3'
import { customerPage } from '../../../bot/api/answers.ts'
import { Boards } from '../../../bot/api/board.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { emptyDatabases } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { prepared } from '../../support/story.ts'

const MOMENT = { at: AT, today: AT.slice(0, 10), timeZone: 'UTC' }
const location = emptyDatabases()

test('a customer is read in as many queries, however many workloads it has', async () => {
  const store = new Store(await openDatabase(await location('sqlite')))
  const boards = new Boards({ store, prepared, spans: { untouchedDays: 30, unknownDays: 14 }, now: () => new Date(AT) })
  const statement = Object.getPrototypeOf(new SqliteDatabase(':memory:').prepare('select 1')) as {
    all: () => unknown[]
  }
  const all = jest.spyOn(statement, 'all')
  const customer = { id: 'c1', name: 'Contoso', name_key: 'contoso', customer_tenant_id: 'contoso.example' }
  const add = (workload: string) =>
    store.transaction(async ({ records }) => {
      await records.add(newEntitlement(workload, { workload, customer }), change(`1 ${workload}`))
      const said = change(`2 ${workload}`, { kind: 'comment', comment: `Of ${workload}.` })
      await records.change('t1', workload, 1, {}, said)
    })
  const read = async () => {
    all.mockClear()
    const { entitlements, tenantId } = await customerPage(
      { store, prepared, boards },
      { tenant: 't1', id: 'p1', name: 'P' },
      'c1',
      MOMENT,
    )
    return { queries: all.mock.calls.length, tenantId, comments: entitlements.map(({ comment }) => comment?.text) }
  }
  await add('teams')
  const { queries } = await read()
  for (const workload of ['edge', 'exchange', 'onedrive']) await add(workload)
  expect(await read()).toEqual({
    queries,
    tenantId: 'contoso.example',
    comments: ['Of edge.', 'Of exchange.', 'Of onedrive.', 'Of teams.'],
  })
  all.mockRestore()
  await store.close()
})
