import { story } from '../../support/story.ts'

const TODAY = ['day', '2026-03-02'] as const

story('what a sentence tells of DIBS of a kept entitlement fills in their form', [
  TODAY,
  ['FM', 'fabrikam teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  [
    'FM',
    'fabrikam teams dibs: due 15 May, intent yes, business reason closing two sites, success owner Ann Lee, 1,500 seats',
  ],
  ['bot', 'Due date: 2026-05-15', 'Intends to use it', 'closing two sites', 'Ann Lee', 'Seats: 1,500'],
  ['FM presses', 'Save'],
  ['bot', 'DIBS saved', 'Due date: 15 May 2026', 'Seats: 1,500'],
  ['FM', 'fabrikam teams seats 1700'],
  ['bot', 'Seats: 1700', 'Due date: 2026-05-15'],
])

story('DIBS told before a status is kept are no part of status and note, and are filled in once it is kept', [
  TODAY,
  [
    'FM',
    'Fabrikam Teams: 1,500 seats, due 15 May, business reason is closing two sites, success owner Ann Lee, nobody is trained, unblocked by 15 july',
  ],
  ['bot', 'Blocked › Adoption Readiness', 'Projected unblock date: 2026-07-15', 'Remembered for DIBS: 1,500 seats'],
  ['bot never', 'because the business reason'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept', 'blocked because nobody is trained', '[Fill in DIBS as said]'],
  ['FM presses', 'Fill in DIBS as said'],
  ['bot', 'Due date: 2026-05-15', 'closing two sites', 'Ann Lee', 'Seats: 1,500'],
])

story('the due date of DIBS does not take the place of the date of the status', [
  TODAY,
  ['FM', 'fabrikam teams: nobody is trained, 30 june'],
  ['FM', 'due date 30 september'],
  ['bot', 'Projected unblock date: 2026-06-30', 'Remembered for DIBS: due date 30 Sep 2026'],
  ['FM', 'they have 1200 seats'],
  ['bot', 'Blocked › Adoption Readiness', '1200 seats, due date 30 Sep 2026'],
])

story('a day on which something is unblocked is only its date', [
  TODAY,
  ['FM', 'fabrikam teams: nobody is trained, unblocked 30 june'],
  ['bot', 'Blocked › Adoption Readiness', 'Projected unblock date: 2026-06-30'],
  ['bot never', 'unblocked 30'],
])
