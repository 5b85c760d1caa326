import { asProblem, problemOf, ServiceProblem } from '../../tab/service/problem.ts'
import { changesInWords } from '../../tab/shared/change-words.ts'
import { dateKind, shortName, statusName, workloadName } from '../../tab/shared/statuses.ts'
import { ageText, dayText, momentText, plural, shortDayText } from '../../tab/shared/times.ts'

test('a status is named L1 › L2; Duplicate/Invalid has no L2', () => {
  expect(statusName('adoption-readiness')).toBe('Blocked › Adoption Readiness')
  expect(statusName('duplicate-invalid')).toBe('Duplicate/Invalid')
  expect(shortName('it-infrastructure')).toBe('Customer IT Infrastructure')
})

test('what a newer service knows and this page does not is shown by its id', () => {
  expect(statusName('brand-new')).toBe('brand-new')
  expect(workloadName('fax' as never)).toBe('fax')
})

test('the date of a status is a target date, an unblock date or none', () => {
  expect([dateKind('migration'), dateKind('legal-regulatory'), dateKind('on-premises')]).toEqual([
    'target',
    'unblock',
    undefined,
  ])
})

test.each([
  ['2026-03-10T10:00:00Z', 'today'],
  ['2026-03-09T10:00:00Z', 'yesterday'],
  ['2026-01-10T10:00:00Z', '59 days ago'],
  ['2026-01-09T10:00:00Z', '1 month ago'],
  ['2025-09-10T10:00:00Z', '5 months ago'],
  ['2023-01-01T10:00:00Z', '3 years ago'],
  ['2026-03-12T10:00:00Z', 'today'],
])('on 10 March 2026, %s is %s', (moment, expected) => {
  expect(ageText(moment, '2026-03-10')).toBe(expected)
})

test('a day is written so that month and day are never in doubt', () => {
  expect(dayText('2026-04-03')).toBe('3 Apr 2026')
})

test('one is one, and thousands are set apart', () => {
  expect([plural(1, 'date'), plural(12_000, 'entitlement')]).toEqual(['1 date', '12,000 entitlements'])
})

test('changes are read with their values; that a date is not known stands where the date would', () => {
  expect(
    changesInWords([
      { field: 'status', before: 'migration', after: 'legal-regulatory' },
      { field: 'targetDate', before: '2026-04-03', after: '' },
      { field: 'dateUnknown', before: '', after: '1' },
      { field: 'note', before: 'a', after: 'b' },
    ]),
  ).toEqual([
    { label: 'Status', before: 'In Progress › Migration', after: 'Blocked › Legal/Regulatory' },
    { label: 'Target date', before: '3 Apr 2026', after: '' },
    { label: 'Projected unblock date', before: '', after: 'not known' },
  ])
})

test('a problem says what the service said, else what can be done', () => {
  expect(problemOf(409, { message: 'Look again first.', code: 'changed' })).toMatchObject({
    message: 'Look again first.',
    code: 'changed',
  })
  expect(problemOf(401, { message: 'Not valid.', code: 'bad-token' }).message).toBe(
    'Your sign-in has ended. Open the tab in Teams again.',
  )
  expect(problemOf(401, null).message).toContain('Open this page in Microsoft Teams')
  expect(problemOf(500, '<html>').message).toContain('Try again')
})

test('no answer at all is a problem of the connection', () => {
  expect(asProblem(new TypeError('Failed to fetch')).code).toBe('unreachable')
  const problem = new ServiceProblem('Known.', 'known', 400)
  expect(asProblem(problem)).toBe(problem)
})

test('months are abbreviated as on the cards', () => {
  expect([dayText('2026-09-01'), shortDayText('2026-09-01')]).toEqual(['1 Sep 2026', '1 Sep'])
  expect(momentText('2026-09-10T12:00:00Z')).toMatch(/^10 Sep, \d\d:00$/)
})

test('figures in a change are written as elsewhere', () => {
  const changes = [
    { field: 'seats', before: '', after: '5086' },
    { field: 'note', before: '1', after: '2' },
    { field: 'intent', before: '', after: '5086' },
  ]
  expect(changesInWords(changes).map(({ after }) => after)).toEqual(['5,086', '5086'])
})
