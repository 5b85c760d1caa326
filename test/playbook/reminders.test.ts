import { addDays, daysBetween } from '../../playbook/dates/days.ts'
import type { StatusId } from '../../playbook/model.ts'
import {
  mostOverdueFirst,
  remindersOn,
  snoozedUntil,
  type ReminderFacts,
  type ReminderMark,
  type ReminderReason,
} from '../../playbook/reminders.ts'
import { prepared } from '../support/story.ts'

const SPANS = { untouchedDays: 30, unknownDays: 14 }
const TODAY = '2026-03-02'

/** An entitlement that was set and touched yesterday, and has no date. */
function facts(status: StatusId, more: Partial<ReminderFacts> = {}): ReminderFacts {
  return {
    status: prepared.status.get(status)!,
    targetDate: null,
    unblockDate: null,
    statusDay: '2026-03-01',
    touchedDay: '2026-03-01',
    version: 1,
    marks: [],
    ...more,
  }
}

const mark = (reason: ReminderMark['reason'], more: Partial<ReminderMark> = {}): ReminderMark => ({
  reason,
  version: 1,
  doneOn: null,
  snoozedUntil: null,
  ...more,
})

const due = (given: ReminderFacts, today = TODAY) =>
  remindersOn(today, SPANS)(given).map(({ reason, day, since }) => `${reason} ${day} since ${since}`)
const until = (given: ReminderFacts, today: string) => snoozedUntil(remindersOn(today, SPANS), given)

test.each<[string, ReminderFacts, string[]]>([
  ['a target date of today has not passed', facts('migration', { targetDate: TODAY }), []],
  [
    'a target date of yesterday has passed',
    facts('migration', { targetDate: '2026-03-01' }),
    ['target-passed 2026-03-01 since 2026-03-02'],
  ],
  ['an unblock date of today has not passed', facts('adoption-readiness', { unblockDate: TODAY }), []],
  [
    'an unblock date of last year has passed',
    facts('adoption-readiness', { unblockDate: '2025-12-31' }),
    ['unblock-passed 2025-12-31 since 2026-01-01'],
  ],
  ['Blocked with a date that is not known has none to pass', facts('app-compatibility'), []],
  [
    'a target date that an earlier status left behind does not count for Blocked',
    facts('app-compatibility', { targetDate: '2026-01-01' }),
    [],
  ],
  ['what is no date is never due', facts('migration', { targetDate: 'soon' }), []],
  ['Unknown for 13 days is not yet too long', facts('new-subscription', { statusDay: '2026-02-17' }), []],
  [
    'Unknown for 14 days is too long, also when it was touched meanwhile',
    facts('customer-unresponsive', { statusDay: '2026-02-16' }),
    ['unknown 2026-02-16 since 2026-03-02'],
  ],
  ['another status may stand for long', facts('migration', { statusDay: '2025-06-01' }), []],
  ['29 days are not yet untouched', facts('competitive-solution', { touchedDay: '2026-02-01' }), []],
  [
    '30 days are',
    facts('competitive-solution', { touchedDay: '2026-01-31' }),
    ['untouched 2026-01-31 since 2026-03-02'],
  ],
  [
    'Duplicate/Invalid has left the reports',
    facts('duplicate-invalid', { touchedDay: '2025-01-01', targetDate: '2025-01-01' }),
    [],
  ],
  [
    'of several reasons a date that has passed comes first',
    facts('migration', { targetDate: '2026-02-20', touchedDay: '2026-01-02', statusDay: '2026-01-02' }),
    ['target-passed 2026-02-20 since 2026-02-21', 'untouched 2026-01-02 since 2026-02-01'],
  ],
])('%s', (_name, given, expected) => {
  expect(due(given)).toEqual(expected)
})

describe('what was looked at', () => {
  const passed = facts('migration', { targetDate: '2026-02-01' })

  test('does not come again, however much time passes', () => {
    const looked = { ...passed, touchedDay: '2027-03-01', marks: [mark('target-passed', { doneOn: TODAY })] }
    expect(due(looked)).toEqual([])
    expect(due(looked, '2027-03-02')).toEqual([])
  })

  test('comes again when something has changed', () => {
    const changed = { ...passed, version: 2, marks: [mark('target-passed', { doneOn: TODAY })] }
    expect(due(changed)).toEqual(['target-passed 2026-02-01 since 2026-02-02'])
  })

  test('says nothing about another reason', () => {
    const looked = { ...passed, touchedDay: '2026-01-01', marks: [mark('target-passed', { doneOn: TODAY })] }
    expect(due(looked)).toEqual(['untouched 2026-01-01 since 2026-01-31'])
  })

  test.each(['untouched', 'unknown'] as const)('counts as touched: %s begins anew', (reason) => {
    const old = { statusDay: '2026-01-01', touchedDay: reason === 'untouched' ? '2026-01-01' : '2026-03-01' }
    const looked = facts(reason === 'unknown' ? 'new-subscription' : 'migration', {
      ...old,
      marks: [mark(reason, { doneOn: TODAY })],
    })
    const span = reason === 'unknown' ? SPANS.unknownDays : SPANS.untouchedDays
    expect(due(looked)).toEqual([])
    expect(due(looked, addDays(TODAY, span - 1))).toEqual([])
    expect(due(looked, addDays(TODAY, span))).toContain(`${reason} 2026-01-01 since ${addDays(TODAY, span)}`)
  })
})

test('what was snoozed waits for its day, and comes back as overdue as it is', () => {
  const snoozed = facts('migration', {
    targetDate: '2026-02-01',
    marks: [mark('target-passed', { snoozedUntil: '2026-03-09' })],
  })
  expect(due(snoozed, '2026-03-08')).toEqual([])
  expect(until(snoozed, '2026-03-08')).toBe('2026-03-09')
  expect(due(snoozed, '2026-03-09')).toEqual(['target-passed 2026-02-01 since 2026-02-02'])
  expect(until(snoozed, '2026-03-09')).toBeNull()
  // Put off before it was due at all: nothing is kept back.
  expect(until(snoozed, '2026-01-20')).toBeNull()
})

test('entitlements are ordered by what has been due longest', () => {
  const named = (name: string, since: string) => ({ name, due: [{ reason: 'untouched' as const, day: since, since }] })
  const rows = [named('b', '2026-02-01'), named('c', '2026-03-01'), named('a', '2025-12-01')]
  expect(rows.sort(mostOverdueFirst).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
})

test('a date that has passed comes before what merely had no change for long', () => {
  const named = (reason: ReminderReason, since: string) => ({ reason, due: [{ reason, day: since, since }] })
  const rows = [
    named('unknown', '2025-12-01'),
    named('target-passed', '2026-03-01'),
    named('untouched', '2025-11-01'),
    named('unblock-passed', '2026-02-01'),
  ]
  expect(rows.sort(mostOverdueFirst).map(({ reason }) => reason)).toEqual([
    'unblock-passed',
    'target-passed',
    'untouched',
    'unknown',
  ])
  const late = facts('migration', { targetDate: '2026-03-01', touchedDay: '2025-12-01' })
  expect(due(late)[0]).toMatch(/^target-passed /)
})

test('days are counted over the ends of months and years, and over days with 23 hours', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
})
