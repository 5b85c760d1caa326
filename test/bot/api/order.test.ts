import type { BoardEntry } from '../../../bot/api/board.ts'
import { inOrder } from '../../../bot/api/portfolio.ts'
import { statuses } from '../../../playbook/content/statuses/all.ts'

function entry(id: string, row: Partial<BoardEntry['row']>): BoardEntry {
  const nothing = {
    customer_key: 'contoso',
    workload: 'teams',
    target_date: null,
    unblock_date: null,
    owner_name: null,
  }
  return { row: { id, ...nothing, ...row }, status: statuses[0]!, due: [] } as unknown as BoardEntry
}
const ids = (entries: readonly BoardEntry[]) => entries.map(({ row }) => row.id)

test.each([
  ['date', { target_date: '2027-09-01' }, { unblock_date: '2027-10-01' }],
  ['owner', { owner_name: 'Adele' }, { owner_name: 'Bob' }],
] as const)('by %s: what has none comes last, whichever way the order goes', (sort, low, high) => {
  const entries = [entry('none', {}), entry('high', high), entry('low', low), entry('none too', {})]
  expect(ids(inOrder(entries, { sort }))).toEqual(['low', 'high', 'none', 'none too'])
  expect(ids(inOrder(entries, { sort, descending: true }))).toEqual(['high', 'low', 'none', 'none too'])
  expect(ids(inOrder(entries, { sort, descending: true }, 1))).toEqual(['high'])
})

test('what is to happen soonest comes first among what is not due, and what was left longest among what has no date', () => {
  const entries = [
    entry('touched lately', { updated_at: '2026-11-20T10:00:00.000Z' }),
    entry('in March', { target_date: '2027-03-01' }),
    entry('left for long', { updated_at: '2026-05-20T10:00:00.000Z' }),
    entry('next week', { unblock_date: '2026-11-29' }),
  ]
  expect(ids(inOrder(entries, {}))).toEqual(['next week', 'in March', 'left for long', 'touched lately'])
})
