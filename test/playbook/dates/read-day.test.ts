import { readDay } from '../../../playbook/dates/read-day.ts'

test.each([
  '2026-03-15',
  '2026/3/15',
  '2026-03-15T00:00:00.000Z',
  '2026-03-15 00:00:00',
  '15.03.2026',
  '15.3.2026',
  '15/03/2026',
  '03/15/2026',
  '3/15/2026 12:00:00 AM',
  '15 Mar 2026',
  '15-Mar-2026',
  '15 March 2026',
  '15th March, 2026',
  'Mar 15, 2026',
  'March 15th 2026',
  '15-Mar-26',
  '15 Mar 26',
  '15. March 26',
  'Mar 15, 26',
  '15.3.26',
  '15/03/26',
  '3/15/26',
  '15.03.26 10:30',
  '15 Mar 2026 12:00',
])('“%s” is 15 March 2026', (text) => {
  expect(readDay(text)).toEqual({ day: '2026-03-15' })
})

test.each(['03/04/2026', '3-4-2026', '03/04/26'])('“%s” could be two days', (text) => {
  expect(readDay(text)).toEqual({ either: ['2026-04-03', '2026-03-04'] })
})

test.each(['Sept', 'Sep', 'September', 'sept.'])('“%s” is a month', (month) => {
  expect(readDay(`15 ${month} 2026`)).toEqual({ day: '2026-09-15' })
})

test('the same number twice is one day', () => {
  expect(readDay('04/04/26')).toEqual({ day: '2026-04-04' })
  expect(readDay('04/04/2026')).toEqual({ day: '2026-04-04' })
})

test.each([
  '',
  'soon',
  '2026',
  '2026-02-30',
  '31.04.2026',
  '15-03-26',
  '13/13/26',
  '31/02/26',
  '26-03-15',
  '15 Foo 2026',
  'Mar-26',
  '26 Mar',
  '15 maybe 2026',
  '15 marketing 26',
  'decide 15 2026',
  'Q1',
  '45000',
  '13/13/2026',
])('“%s” is no day', (text) => {
  expect(readDay(text)).toBeUndefined()
})
