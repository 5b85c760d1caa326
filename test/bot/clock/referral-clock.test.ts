import { createHolidays } from '../../../bot/clock/public-holidays.ts'
import { workCalendar } from '../../../bot/clock/work-calendar.ts'
import { sentClock } from '../../../bot/clock/referral-clock.ts'

/** Moments are those of the FM's clocks: their time zone, their hour, also when the clocks change in between. */
const holidays = createHolidays()
const SETTINGS = { businessDays: 3, country: 'US' }
const berlin = { time_zone: 'Europe/Berlin', hour: 9, minute: 0 }

test.each([
  ['a usual week', '2026-03-02T10:00:00Z', berlin, 'Munich, Germany', '2026-03-05', '2026-03-06T08:00:00.000Z', 'DE'],
  ['over a weekend', '2026-03-05T10:00:00Z', berlin, 'Munich, Germany', '2026-03-10', '2026-03-11T08:00:00.000Z', 'DE'],
  // Summer time begins on Sunday, 29 March 2026.
  [
    'over the spring',
    '2026-03-26T10:00:00Z',
    berlin,
    'Munich, Germany',
    '2026-03-31',
    '2026-04-01T07:00:00.000Z',
    'DE',
  ],
  // And ends on Sunday, 25 October 2026.
  [
    'over the autumn',
    '2026-10-22T10:00:00Z',
    berlin,
    'Munich, Germany',
    '2026-10-27',
    '2026-10-28T08:00:00.000Z',
    'DE',
  ],
  // Good Friday and Easter Monday.
  ['over Easter', '2026-04-01T10:00:00Z', berlin, 'Munich, Germany', '2026-04-08', '2026-04-09T07:00:00.000Z', 'DE'],
  [
    'the same days elsewhere',
    '2026-04-01T10:00:00Z',
    berlin,
    'Austin, USA',
    '2026-04-06',
    '2026-04-07T07:00:00.000Z',
    'US',
  ],
  [
    'over the end of the year',
    '2026-12-30T10:00:00Z',
    berlin,
    'Munich',
    '2027-01-05',
    '2027-01-06T08:00:00.000Z',
    'US',
  ],
  [
    'at half an hour',
    '2026-03-02T10:00:00Z',
    { time_zone: 'Asia/Kolkata', hour: 8, minute: 45 },
    'Austin, USA',
    '2026-03-05',
    '2026-03-06T03:15:00.000Z',
    'US',
  ],
  // It is still Friday there, and already Saturday in UTC.
  [
    'late on a Friday in the west',
    '2026-03-07T02:00:00Z',
    { time_zone: 'America/Los_Angeles', hour: 8, minute: 0 },
    'Seattle, USA',
    '2026-03-11',
    '2026-03-12T15:00:00.000Z',
    'US',
  ],
  // The weekend is Friday and Saturday.
  [
    'a weekend on other days',
    '2026-06-03T10:00:00Z',
    { time_zone: 'Asia/Riyadh', hour: 9, minute: 0 },
    'Riyadh, Saudi Arabia',
    '2026-06-08',
    '2026-06-09T06:00:00.000Z',
    'SA',
  ],
])('%s', (_, at, person, place, callBy, remindAt, country) => {
  expect(sentClock(SETTINGS, at, person, place, holidays)).toMatchObject({ callBy, remindAt, country })
})

test('an hour that the clocks skip is the one after it', () => {
  const night = { time_zone: 'Europe/Berlin', hour: 2, minute: 0 }
  // Reminded on a Sunday, where Sunday is a working day and the clocks change.
  const { remindAt } = sentClock({ businessDays: 1, country: 'SA' }, '2026-03-25T10:00:00Z', night, '', holidays)
  expect(remindAt).toBe('2026-03-29T01:00:00.000Z')
})

test('a country that nobody knows has a weekend and no holidays', () => {
  const { workdays, isHoliday } = workCalendar('XX', holidays)
  expect([workdays, isHoliday('2026-12-25')]).toEqual([[1, 2, 3, 4, 5], false])
})

test('holidays of several days, and those that are moved to a Monday', () => {
  const saudi = workCalendar('SA', holidays)
  expect(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23'].map(saudi.isHoliday)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
  expect(workCalendar('GB', holidays).isHoliday('2026-12-28')).toBe(true)
})
