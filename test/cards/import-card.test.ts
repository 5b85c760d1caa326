import { importCard } from '../../cards/records/import-card.ts'
import { cardFaults } from '../support/card-check.ts'
import { textOf } from '../support/card-content.ts'

function drawn(reasons: readonly string[], ignored: readonly string[] = [], withoutStatus = 0): string {
  const bad = reasons.map((reason, at) => ({ line: at + 2, reason }))
  const rows = { added: withoutStatus, changed: 0, unchanged: 0, bad, badRows: bad.length, withoutStatus }
  const outcome = { kind: 'imported', ...rows, ignored } as const
  const card = importCard({ record: 'r', name: 'list.csv', outcome })
  expect(cardFaults(card)).toEqual([])
  return textOf(card)
}

test('columns that were not read are called columns', () => {
  expect(drawn([], ['Sales region', 'Remarks'])).toContain('Columns not read: Sales region, Remarks')
})

test('what has no status is said to begin as new', () => {
  expect(drawn([], [], 3)).toContain('3 without a status: set to Status Unknown › New Subscription or Workload.')
  expect(drawn([])).not.toContain('without a status')
})

test('a long cell is quoted by its beginning, and what is wrong with it is said', () => {
  const said = drawn([`“${'word '.repeat(100)}” is not a date. Write it as YYYY-MM-DD.`])
  expect(said).toMatch(/Line 2: “(word )+word…” is not a date\. Write it as YYYY-MM-DD\./)
  expect(said.length).toBeLessThan(300)
})

test.each([
  '“31/31/2026” is not a date. Write it as YYYY-MM-DD.',
  'L2 “Legal” belongs to Blocked, not to “No Intent”.',
  `The workload “${'x'.repeat(60)}” is not known.`,
])('“%s” stays as it is', (reason) => {
  expect(drawn([reason])).toContain(reason)
})
