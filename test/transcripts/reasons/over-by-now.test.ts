import { story } from '../../support/story.ts'

/** What stood in the way is told to be over: the bot asks before it goes on with that. */

story('somebody was hired: work goes on, and the note does not tell the obstacle', [
  ['FM', 'Contoso Exchange: their only admin left'],
  ['bot', 'Blocked › IT Change Management and Resourcing'],
  ['FM', 'they hired a new admin'],
  ['bot', 'Does the customer want to use it?'],
  ['FM presses', 'Answer', { choice: 'moving' }],
  ['bot', 'How far is the workload?'],
  ['FM presses', 'Answer', { choice: 'moving-data' }],
  ['bot', 'In Progress › Migration', 'The customer intends to use it: they hired a new admin.'],
  ['bot never', 'admin left'],
])

story('it is over for one, and not for all: it still stands in the way', [
  ['FM', 'Contoso Teams: nobody is trained'],
  ['FM', 'the nurses got trained'],
  ['bot', 'Does the customer want to use it?'],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['bot', 'Blocked › Adoption Readiness', 'nobody is trained'],
])

story('weeks later: what was kept is not said again', [
  ['FM', 'Contoso Exchange: their only admin left'],
  ['FM presses', 'Keep this status', { date: '2026-05-05', dateUnknown: 'false' }],
  ['kept', 1],
  ['day', '2026-03-20'],
  ['FM', 'Contoso Exchange: they got a new admin'],
  ['bot', 'Does the customer want to use it?'],
  ['bot never', 'Keep this status'],
])
