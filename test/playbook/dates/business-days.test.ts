import { addBusinessDays, businessDaysLeft, clockOf } from '../../../playbook/dates/business-days.ts'
import { isWorkday, type WorkCalendar } from '../../../playbook/dates/work-calendar.ts'

/** Three business days, as a partner counts them. */
const calendar = (holidays: readonly string[] = [], workdays: readonly number[] = [1, 2, 3, 4, 5]): WorkCalendar => ({
  workdays,
  isHoliday: (day) => holidays.includes(day),
})

test.each([
  ['from a Monday', '2026-03-02', [], '2026-03-05'],
  ['over a weekend', '2026-03-06', [], '2026-03-11'],
  ['from a Saturday', '2026-03-07', [], '2026-03-11'],
  ['from a Sunday', '2026-03-08', [], '2026-03-11'],
  ['over a holiday', '2026-03-02', ['2026-03-04'], '2026-03-06'],
  ['over Easter', '2026-04-02', ['2026-04-03', '2026-04-06'], '2026-04-09'],
  ['from a holiday', '2026-05-01', ['2026-05-01'], '2026-05-06'],
  ['with a holiday on a weekend', '2026-03-06', ['2026-03-07'], '2026-03-11'],
  ['over the spring change of the clocks in Europe', '2026-03-27', [], '2026-04-01'],
  ['over the autumn change of the clocks in Europe', '2026-10-23', [], '2026-10-28'],
  ['over the change of the clocks in America', '2026-03-06', [], '2026-03-11'],
  ['over the end of a year', '2026-12-30', ['2027-01-01'], '2027-01-05'],
  ['over a leap day', '2028-02-28', [], '2028-03-02'],
])('%s', (_, from, holidays, expected) => {
  expect(addBusinessDays(from, 3, calendar(holidays))).toBe(expected)
})

test('a weekend is Friday and Saturday where it is', () => {
  expect(addBusinessDays('2026-03-05', 3, calendar([], [7, 1, 2, 3, 4]))).toBe('2026-03-10')
  expect(isWorkday('2026-03-08', calendar([], [7, 1, 2, 3, 4]))).toBe(true)
})

test('the reminder comes on the business day after the last one', () => {
  expect(clockOf('2026-03-03', 3, calendar())).toEqual({ callBy: '2026-03-06', remindOn: '2026-03-09' })
  expect(clockOf('2026-03-03', 1, calendar(['2026-03-05']))).toEqual({ callBy: '2026-03-04', remindOn: '2026-03-06' })
})

test('a calendar without any working day ends all the same', () => {
  expect(addBusinessDays('2026-03-02', 1, calendar([], [])) > '2026-03-02').toBe(true)
})

test.each([
  ['on the day itself', '2026-03-05', '2026-03-05', 0],
  ['as many as were given', '2026-03-02', '2026-03-05', 3],
  ['over a weekend', '2026-03-06', '2026-03-11', 3],
  ['on a Saturday', '2026-03-07', '2026-03-09', 1],
  ['the day after', '2026-03-06', '2026-03-05', -1],
  ['on the weekend after a Friday: none has passed', '2026-03-08', '2026-03-06', 0],
  ['a week over', '2026-03-13', '2026-03-05', -6],
])('business days left %s', (_, today, day, expected) => {
  expect(businessDaysLeft(today, day, calendar())).toBe(expected)
})

test('a holiday is no business day that is left', () => {
  expect(businessDaysLeft('2026-04-02', '2026-04-09', calendar(['2026-04-03', '2026-04-06']))).toBe(3)
})
