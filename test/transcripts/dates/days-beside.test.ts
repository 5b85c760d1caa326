import { story } from '../../support/story.ts'

const TODAY = ['day', '2026-03-02'] as const

story('the end of somebody’s absence does not take the place of the date', [
  TODAY,
  ['FM', 'fabrikam teams: nobody is trained, 30 june'],
  ['bot', 'Projected unblock date: 2026-06-30'],
  ['FM', 'Ann is on vacation until 15 april'],
  [
    'bot',
    'Projected unblock date: 2026-06-30',
    'The date stays 30 Jun 2026: “until 15 april” is when somebody is back',
  ],
])

story('a date and the end of an absence in one message', [
  TODAY,
  ['FM', 'fabrikam teams: nobody is trained, 30 june, Ann is on vacation until 15 april'],
  ['bot', 'Projected unblock date: 2026-06-30'],
])

story('the end of an absence is the date where there is no other', [
  TODAY,
  ['FM', 'fabrikam teams: nobody is trained, their trainer is on vacation until 15 april'],
  ['bot', 'Projected unblock date: 2026-04-15'],
])

story('the former plan of what is blocked does not make it in progress', [
  TODAY,
  ['FM', 'Fabrikam Teams: blocked since january, firewall, go-live was planned 1 march, now 1 june'],
  ['bot', 'Blocked › Customer IT Infrastructure', 'Projected unblock date: 2026-06-01'],
  ['bot never', 'In Progress'],
])
