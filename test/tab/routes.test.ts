import { readRoute, writeRoute, type Route } from '../../tab/app/routes.ts'
import { playbook } from '../../playbook/content/playbook.ts'
import { L1S } from '../../playbook/model.ts'
import {
  BLOCKED_FIRST,
  filtersSet,
  readQuery,
  withoutFilters,
  withoutSearch,
  writeQuery,
} from '../../tab/service/query.ts'

test.each<Route>([
  { view: 'portfolio', pane: 'list', query: {} },
  {
    view: 'portfolio',
    pane: 'charts',
    query: {
      search: 'Contoso & Söhne',
      l1: ['Blocked', 'Duplicate/Invalid'],
      statuses: ['adoption-readiness'],
      workloads: ['teams', 'intune'],
      due: ['target-passed'],
      owners: ['zoe o hara', '-'],
      sort: 'customer',
      undated: true,
      descending: true,
    },
  },
  { view: 'customer', id: 'a/b ü' },
  { view: 'call' },
  { view: 'playbook' },
  { view: 'playbook', status: 'on-premises' },
  { view: 'playbook', pane: 'map' },
  { view: 'playbook', pane: 'versions' },
  { view: 'configure' },
])('the address of %j leads back to it', (route) => {
  expect(readRoute(writeRoute(route))).toEqual(route)
})

test.each(['', '#', '#/', '#/nowhere', '#/customer/', '#/%E0%A4%A', 'rubbish'])(
  'the address %j, which is none of ours, is the portfolio',
  (hash) => {
    expect(readRoute(hash)).toEqual({ view: 'portfolio', pane: 'list', query: {} })
  },
)

test('a link without # leads to its view', () => {
  expect(readRoute('playbook/status/migration')).toEqual({ view: 'playbook', status: 'migration' })
})

test('what the playbook does not have asks nothing', () => {
  const params = new URLSearchParams('l1=Blocked,Nonsense&workloads=fax&sort=colour&descending=yes&due=later&search=++')
  expect(readQuery(params)).toEqual({ l1: ['Blocked'] })
})

test('an owner who is no name, or too long for one, asks nothing', () => {
  expect(readQuery(new URLSearchParams({ owners: `,alex wilber,, ${'x'.repeat(300)},alex wilber` }))).toEqual({
    owners: ['alex wilber'],
  })
})

test('what asks nothing is not in the address', () => {
  expect(writeQuery({ search: '  ', l1: [], sort: 'due', descending: false }).toString()).toBe('')
})

test('each chosen value counts as a filter; search and order do not', () => {
  expect(filtersSet({ search: 'x', sort: 'date', l1: ['Blocked', 'No Intent'], due: ['unknown'], owners: ['-'] })).toBe(
    4,
  )
})

test('without filters the search and the order stay, without the search the filters and the order', () => {
  const query = { search: 'x', l1: ['Blocked'], undated: true, sort: 'date', descending: true } as const
  expect(withoutFilters(query)).toEqual({ search: 'x', sort: 'date', descending: true })
  expect(withoutSearch(query)).toEqual({ l1: ['Blocked'], undated: true, sort: 'date', descending: true })
  expect(filtersSet(query)).toBe(2)
})

test('the tab shows every L1 of the playbook, what is blocked before all others', () => {
  expect(new Set(L1S)).toEqual(new Set(playbook.statuses.map(({ l1 }) => l1)))
  expect(BLOCKED_FIRST).toEqual(['Blocked', 'Status Unknown', 'In Progress', 'No Intent', 'Duplicate/Invalid'])
})
