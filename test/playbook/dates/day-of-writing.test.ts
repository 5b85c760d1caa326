import { dayOfWriting, withDaysOfWriting } from '../../../playbook/dates/day-of-writing.ts'

/** A Monday. */
const TODAY = '2026-03-02'

test.each([
  ['Meeting minutes Woodgrove Bank 27 Feb 2026', '2026-02-27'],
  ['Minutes Northwind 20 Nov', undefined],
  ['Minutes Contoso, 26.02.2026', '2026-02-26'],
  ['Call notes Contoso 2026-02-20', '2026-02-20'],
  ['Recap call with Litware Feb 24', '2026-02-24'],
  ['Weekly sync Contoso, February 24th, 2026', '2026-02-24'],
  ['Minutes Contoso 24/02/2026', '2026-02-24'],
  ['Date: 27th of February', '2026-02-27'],
  ['Sent: Friday, 27 February 2026 10:14', '2026-02-27'],
  // Both ways round.
  ['Minutes Contoso 01/02/2026', undefined],
  // Today, ahead, and long ago.
  ['Minutes Contoso 2 March', undefined],
  ['Minutes Contoso 20 April', undefined],
  ['Minutes Contoso 27 Feb 2025', undefined],
  // No heading of minutes.
  ['Contoso Teams 27 Feb', undefined],
  ['They met on 27 Feb', undefined],
])('the day of minutes stands in their heading: %s', (heading, day) => {
  expect(dayOfWriting(`${heading}\nTeams: they start Monday`, TODAY)).toBe(day)
})

test('one line is said today', () => {
  expect(dayOfWriting('Call with Contoso 27 Feb: they start Monday', TODAY)).toBeUndefined()
})

test('days count from that of the minutes', () => {
  const minutes = [
    'Minutes Contoso 27 Feb 2026',
    'Exchange: batch 3 starts Monday, expected end 30 June',
    'Teams: pilot on Monday, training next week',
    'Intune: AD clean-up done in two weeks',
    'SharePoint: done by Friday, planned since Monday',
    'OneDrive: live tomorrow',
  ]
  expect(withDaysOfWriting(minutes.join('\n'), TODAY).split('\n')).toEqual([
    minutes[0],
    'Exchange: batch 3 starts on 2 Mar 2026, expected end 30 June',
    'Teams: pilot on 2 Mar 2026, training in the week after 27 Feb 2026',
    'Intune: AD clean-up done on 13 Mar 2026',
    'SharePoint: done by 6 Mar 2026, planned since 23 Feb 2026',
    'OneDrive: live on 28 Feb 2026',
  ])
})

test('minutes of today, and other texts, come back as they are', () => {
  for (const text of ['Minutes Contoso 2 March\nTeams: pilot on Monday', 'Contoso Teams\nthey start Monday'])
    expect(withDaysOfWriting(text, TODAY)).toBe(text)
})
