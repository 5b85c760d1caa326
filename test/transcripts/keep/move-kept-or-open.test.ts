import { story } from '../../support/story.ts'

/** “Move Contoso Teams to …” while an assessment of the same is open: what is kept is moved, if there is something. */

const KEPT = [
  ['FM', 'Ravenna Teams: nobody is trained, unblock 1 june'],
  ['FM', 'keep it'],
  ['kept', 1],
] as const

story('an order to move means what is kept, also beside an open one with a day of its own', [
  ...KEPT,
  ['FM', 'Ravenna Teams: the firewall blocks calls until 1 may'],
  ['bot', 'Projected unblock date: 2026-05-01'],
  ['FM', 'move ravenna teams to 15 july'],
  ['bot', 'Blocked › Adoption Readiness', 'What is open of them stays as it is', 'Projected unblock date: 2026-07-15'],
  ['FM presses', 'Save'],
  ['bot', '15 Jul 2026'],
  ['FM', 'resume'],
  ['bot', 'Infrastructure', 'Projected unblock date: 2026-05-01'],
])

story('by a distance as well', [
  ...KEPT,
  ['FM', 'Ravenna Teams: the firewall blocks calls until 1 may'],
  ['FM', 'push ravenna teams by 2 weeks'],
  ['bot', 'Blocked › Adoption Readiness', 'What is open of them stays as it is'],
])

story('without anything kept of that workload the open one is moved, and the card says so', [
  ['FM', 'Ravenna Exchange: nobody is trained, unblock 1 june'],
  ['FM', 'keep it'],
  ['FM', 'Ravenna Teams: the firewall blocks calls until 1 may'],
  ['FM', 'move ravenna teams to 15 july'],
  [
    'bot',
    'Blocked › Customer IT Infrastructure',
    'This one is not kept yet. The projected unblock date is now 15 Jul 2026',
  ],
])

story('“it” is what is open', [
  ...KEPT,
  ['FM', 'Ravenna Teams: the firewall blocks calls until 1 may'],
  ['FM', 'move it to 15 july'],
  ['bot', 'Infrastructure', 'Projected unblock date: 2026-07-15'],
])

story('a report of the customer is about what is open', [
  ...KEPT,
  ['FM', 'Ravenna Teams: the firewall blocks calls until 1 may'],
  ['FM', 'ravenna teams slipped to 15 july'],
  ['bot', 'Infrastructure', 'Projected unblock date: 2026-07-15', 'not kept yet'],
])

story('what is kept and being corrected is moved on its card', [
  ...KEPT,
  ['FM presses', 'Correct this'],
  ['FM', 'move ravenna teams to 15 july'],
  ['bot', 'Projected unblock date: 2026-07-15', 'Adoption Readiness', '[Keep this status]'],
])
