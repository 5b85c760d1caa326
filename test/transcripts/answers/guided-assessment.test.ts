import { story } from '../../support/story.ts'

story('guided from nothing: customer and workload asked once, then questions', [
  ['FM', 'assess'],
  ['bot', 'New assessment', 'What did the customer say?', 'Customer', 'Workload'],
  ['FM presses', 'Go on', { customer: 'Contoso', workload: 'teams' }],
  ['bot', 'Contoso · Microsoft Teams', 'Does the customer want to use it?', 'Why I ask: It decides the L1', 'Not sure'],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['bot', 'What stands in the way?'],
  ['FM presses', 'Answer', { choice: 'users' }],
  ['bot', 'Blocked › Adoption Readiness', 'You answered: the users or a business rule stand in the way'],
  ['bot never', 'Fill in the customer'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Contoso · Microsoft Teams'],
  ['kept', 1],
])

story('the names can stand behind the command', [
  ['FM', 'assess Contoso teams'],
  ['bot', 'Customer: Contoso', 'Workload: teams'],
])

story('a sentence in the guided card needs no question', [
  ['FM', 'assess'],
  ['FM presses', 'Go on', { text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' }],
  ['bot', 'Contoso · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('without names in the sentence they are asked on the card, and keeping names what is missing', [
  ['FM', 'nobody is trained and there is no adoption champion, so they will not go live'],
  ['bot', 'Blocked › Adoption Readiness', 'Customer', 'Workload'],
  [
    'FM presses',
    'Keep this status',
    { note: 'They want it, but no trainer is found before July.', date: '2026-07-01' },
  ],
  [
    'bot',
    'Fill in the customer.',
    'Choose the workload.',
    'Note: They want it, but no trainer is found before July.',
    'Projected unblock date: 2026-07-01',
  ],
  ['kept', 0],
  ['FM presses', 'Keep this status', { customer: 'Contoso', workload: 'teams' }],
  ['bot', 'Kept', 'Contoso · Microsoft Teams', 'They want it, but no trainer is found before July.', '1 Jul 2026'],
  ['kept', 1],
])

story('not sure is an answer, and the next question comes', [
  ['FM', 'assess'],
  ['FM presses', 'Go on', {}],
  ['bot', 'Does the customer want to use it?'],
  ['FM presses', 'Answer', { choice: 'not-sure' }],
  ['bot never', 'Does the customer want to use it?'],
  ['bot', 'Why I ask'],
])

story('an answer can be typed: number, words, or not sure', [
  ['FM', 'assess'],
  ['FM presses', 'Go on', {}],
  ['FM', '2'],
  ['bot', 'What stands in the way?'],
  ['FM', 'the IT team'],
  ['bot', 'Blocked › IT Change Management and Resourcing'],
])
