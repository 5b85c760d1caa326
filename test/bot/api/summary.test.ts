import { filter, summarise } from '../../../bot/api/portfolio.ts'
import type { BoardEntry } from '../../../bot/api/board.ts'
import { statuses } from '../../../playbook/content/statuses/all.ts'

function entry(status: string, dates: { target_date?: string; unblock_date?: string }): BoardEntry {
  const row = { customer_id: 'c', workload: 'teams', target_date: null, unblock_date: null, ...dates }
  return { row, status: statuses.find(({ id }) => id === status)!, due: [] } as unknown as BoardEntry
}

test('what is blocked without a date is counted, and nothing that needs no such date', () => {
  const summary = summarise([
    entry('adoption-readiness', {}),
    entry('legal-regulatory', { unblock_date: '2026-05-01' }),
    entry('migration', { target_date: '2026-05-01' }),
    entry('executive-sponsorship', {}),
  ])
  expect(summary).toMatchObject({ total: 4, blockedWithoutDate: 1 })
})

test('the same ones are found', () => {
  const entries = [
    entry('adoption-readiness', {}),
    entry('legal-regulatory', { unblock_date: '2026-05-01' }),
    entry('migration', {}),
  ]
  expect(filter(entries, { undated: true })).toEqual(entries.slice(0, 1))
  expect(filter(entries, {})).toEqual(entries)
})
