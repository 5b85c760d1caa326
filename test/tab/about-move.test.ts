import type { PortfolioRow } from '../../api/wire.ts'
import { aboutMove as linesOf, moveProblem } from '../../tab/portfolio/about-move.ts'

/** What moving dates would do, said before it is done. */
const aboutMove = (...about: Parameters<typeof linesOf>) => linesOf(...about).join(' ')
const row = (customer: string, status: string, date: string | null) =>
  ({ customer, workload: 'intune', status, date }) as PortfolioRow
const MOVABLE = row('Contoso', 'legal-regulatory', '2026-12-01')
const UNDATED = row('Fabrikam', 'migration', null)
const DATELESS = row('Datum Corporation', 'customer-unresponsive', null)

test('whose dates move is named before, and whose status has none', () => {
  expect(aboutMove([MOVABLE], 'day')).toBe('Moves 1 date: Contoso, Intune.')
  expect(aboutMove([MOVABLE, DATELESS], 'day')).toBe(
    'Moves 1 date: Contoso, Intune. 1 has none: Datum Corporation, Intune.',
  )
  expect(aboutMove([DATELESS], 'day')).toBe('Moves 0 dates. 1 has none: Datum Corporation, Intune.')
})

test('one without a date yet gets one day, but cannot be moved by some', () => {
  expect(aboutMove([MOVABLE, UNDATED], 'day')).toBe('Moves 2 dates: Contoso, Intune; Fabrikam, Intune.')
  expect(aboutMove([MOVABLE, UNDATED, DATELESS], 'days')).toBe(
    'Moves 1 date: Contoso, Intune. 2 have none: Fabrikam, Intune; Datum Corporation, Intune.',
  )
})

test('of many the first are named, and how many more there are', () => {
  const many = (status: string) => Array.from({ length: 7 }, (_, i) => row(`C${i}`, status, '2026-12-01'))
  const named = 'C0, Intune; C1, Intune; C2, Intune; C3, Intune; C4, Intune; and 2 more.'
  expect(aboutMove(many('migration'), 'day')).toBe(`Moves 7 dates: ${named}`)
  expect(aboutMove(many('customer-unresponsive'), 'day')).toBe(`Moves 0 dates. 7 have none: ${named}`)
})

test('a day that would still lie in the past is named before', () => {
  const passed = [row('Contoso', 'legal-regulatory', '2026-10-15'), row('Fabrikam', 'migration', '2026-11-02')]
  const later = row('Proseware', 'migration', '2026-11-16')
  expect(aboutMove([...passed, later], 'days', { days: 7 }, '2026-11-22')).toBe(
    'Moves 1 date: Proseware, Intune. 2 would still lie in the past: Contoso, Intune (22 Oct 2026); Fabrikam, Intune (9 Nov 2026).',
  )
  expect(aboutMove([later, UNDATED], 'days', { days: -7 }, '2026-11-22')).toBe(
    'Moves 0 dates. 1 has none: Fabrikam, Intune. 1 would still lie in the past: Proseware, Intune (9 Nov 2026).',
  )
  expect(aboutMove([MOVABLE], 'day', { day: '2026-11-21' }, '2026-11-22')).toBe(
    'Moves 0 dates. 1 would still lie in the past: Contoso, Intune (21 Nov 2026).',
  )
  expect(aboutMove([later], 'days', { days: 6 }, '2026-11-22')).toBe('Moves 1 date: Proseware, Intune.')
  expect(aboutMove([later], 'days', undefined, '2026-11-22')).toBe('Moves 1 date: Proseware, Intune.')
})

describe('what cannot be moved is refused before it is sent', () => {
  const TODAY = '2026-11-22'
  const PASSED = row('Contoso', 'legal-regulatory', '2026-10-15')

  test.each([
    [
      'a day that has passed',
      [MOVABLE],
      'day',
      { day: '2026-11-21' },
      'That day lies in the past. Choose today or a later one.',
    ],
    ['no day', [MOVABLE], 'day', undefined, 'Choose a day.'],
    ['no number', [MOVABLE], 'days', undefined, 'Enter a number of days from -3650 to 3650, not 0.'],
    [
      'days that are too few',
      [PASSED],
      'days',
      { days: 14 },
      'None would be moved: the dates would still lie in the past. Enter more days, or move all to one day.',
    ],
    [
      'no date that could be moved by days',
      [UNDATED, DATELESS],
      'days',
      { days: 14 },
      'None of these has a date to move by days. Move all to one day.',
    ],
    [
      'statuses without a date',
      [DATELESS],
      'day',
      { day: '2026-12-01' },
      'The statuses of these have no date to move.',
    ],
    [
      'statuses without a date, by days',
      [DATELESS],
      'days',
      { days: 14 },
      'The statuses of these have no date to move.',
    ],
  ] as const)('%s', (_, rows, kind, to, problem) => {
    expect(moveProblem(rows, kind, to, TODAY)).toBe(problem)
  })

  test.each([
    [[MOVABLE], 'day', { day: TODAY }],
    [[PASSED, MOVABLE], 'days', { days: 14 }],
    [[UNDATED, DATELESS], 'day', { day: '2026-12-01' }],
  ] as const)('nothing is wrong where one can be moved', (rows, kind, to) => {
    expect(moveProblem(rows, kind, to, TODAY)).toBeUndefined()
  })
})
