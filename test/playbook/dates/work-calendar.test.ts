import { isHolidayOf, isWorkday, isoWeekday } from '../../../playbook/dates/work-calendar.ts'

test.each([
  ['2026-03-02', 1],
  ['2026-03-07', 6],
  ['2026-03-08', 7],
])('%s is weekday %i', (day, expected) => {
  expect(isoWeekday(day)).toBe(expected)
})

test('people work on their days of the week, save on holidays', () => {
  const calendar = { workdays: [7, 1, 2, 3, 4], isHoliday: (day: string) => day === '2026-03-02' }
  const week = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-03-${day}`)
  expect(week.filter((day) => isWorkday(day, calendar))).toEqual([
    '2026-03-03',
    '2026-03-04',
    '2026-03-05',
    '2026-03-08',
  ])
})

test('the holidays of a country are those of the year in which a day lies', () => {
  const isHoliday = isHolidayOf('DE', (country, year) => (country === 'DE' ? [`${year}-01-01`] : undefined))
  expect(['2026-01-01', '2027-01-01', '2027-01-02'].map(isHoliday)).toEqual([true, true, false])
})

test('a country that nobody knows has no holidays', () => {
  expect(isHolidayOf('ZZ', () => undefined)('2026-01-01')).toBe(false)
})
