import { story } from '../../support/story.ts'

const TODAY = ['day', '2026-03-02'] as const

story('days counted from another day are read where a date is kept, moved and snoozed', [
  TODAY,
  ['FM', 'fabrikam teams: nobody is trained, 30 june'],
  ['FM', 'keep it with day after tomorrow'],
  ['bot', '✓ Kept', 'Projected unblock date: 4 Mar 2026'],
  ['FM', 'move fabrikam to easter monday'],
  ['bot', 'Projected unblock date: 2026-04-06', '[Save]'],
  ['FM', 'move fabrikam to the 15th'],
  ['bot', 'Projected unblock date: 2026-03-15', '[Save]'],
  ['FM', 'move fabrikam to end of next week'],
  ['bot', 'Projected unblock date: 2026-03-13', '[Save]'],
  ['FM', 'snooze fabrikam until end of next week'],
  ['bot', 'Nothing is due of “fabrikam”.'],
])

story('a day that has passed is said, and chosen on the form', [
  TODAY,
  ['FM', 'fabrikam teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['FM', 'move fabrikam to yesterday'],
  ['bot', 'I could not read a day to come from that', '[Save]'],
])

story('a feast at the end is the date and no part of the note', [
  TODAY,
  ['FM', 'Fabrikam Teams: nobody is trained, New Year’s Eve'],
  [
    'bot',
    'Projected unblock date: 2026-12-31',
    'Note: The customer intends to use it but is blocked because nobody is trained.',
  ],
])

story('a period that names no day is said', [
  TODAY,
  ['FM', 'Fabrikam Teams: nobody is trained, next month'],
  ['bot', 'Projected unblock date (required', '“next month” may be any day of it'],
])
