import { story } from '../../support/story.ts'

/** “Until mon” is a day as “until Monday” is. 2 March 2026 is a Monday. */

const OPEN = ['FM', 'Ravenna Teams: the proxy blocks calls'] as const

for (const [said, day] of [
  ['until mon', '9 Mar 2026'],
  ['until monday', '9 Mar 2026'],
  ['till wed.', '4 Mar 2026'],
  ['by fri', '6 Mar 2026'],
  ['thurs', '5 Mar 2026'],
] as const) {
  story(`“${said}” sets the date that the card asks for`, [OPEN, ['FM', said], ['bot', `date is now ${day}`]])
}

story('“next mon” may be two days, as “next Monday” may', [
  OPEN,
  ['FM', 'until next mon'],
  ['bot never', 'Added to what you said', 'until next mon)'],
])

story('within a sentence', [
  ['FM', 'Ravenna Teams: the proxy blocks calls until fri'],
  ['bot', 'Projected unblock date: 2026-03-06', 'Read from “until fri”'],
])

for (const said of ['snooze ravenna until mon', 'snooze ravenna until monday', 'snooze ravenna mon']) {
  story(`“${said}” snoozes`, [
    ['FM', 'Ravenna Teams: nobody is trained, unblock 3 march'],
    ['FM', 'keep it'],
    ['day', '2026-03-04'],
    ['digest'],
    ['FM', said],
    ['bot', 'Ravenna · Microsoft Teams comes back on 9 Mar 2026'],
  ])
}

story('behind the only reminder “until mon” snoozes it', [
  ['FM', 'Ravenna Teams: nobody is trained, unblock 3 march'],
  ['FM', 'keep it'],
  ['day', '2026-03-04'],
  ['digest'],
  ['FM', 'snooze it until mon'],
  ['bot', 'Ravenna · Microsoft Teams comes back on 9 Mar 2026'],
])

story('a name that looks like a short weekday is no day', [
  ['FM', 'Ravenna Teams: their Sun servers stay for good, by SAT they mean the satellite link'],
  ['bot never', /date: 2026/],
])
