import { story } from '../../support/story.ts'

const guided = [
  ['FM', 'assess'],
  ['FM presses', 'Go on', { customer: 'Contoso', workload: 'teams' }],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['bot', 'What stands in the way?'],
] as const

story('small words around “undo” are no name of a customer', [
  ['FM', 'Contoso Intune: nobody is trained and there is no champion'],
  ['FM', 'half of them have no licences either'],
  ['FM', 'no wait undo'],
  ['bot', 'Contoso · Intune', 'The last sentence is taken back.'],
  ['bot never', 'Undo ·', 'no licences either'],
])

story('back shows the earlier question with its answer', [
  ...guided,
  ['FM presses', 'Back'],
  [
    'bot',
    'Does the customer want to use it?',
    'Why I ask: It decides the L1: Blocked wants it, No Intent does not.: blocked',
  ],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['bot', 'What stands in the way?'],
])

story('back can be typed, and before the first question it shows the start', [
  ...guided,
  ['FM', 'back'],
  ['bot', 'Does the customer want to use it?'],
  ['FM', 'back'],
  ['bot', 'What was said', 'Customer: Contoso'],
])

story('changing an earlier answer keeps the later ones that still fit', [
  ...guided,
  ['FM presses', 'Answer', { choice: 'users' }],
  ['bot', 'Blocked › Adoption Readiness'],
  ['FM presses', 'Change an answer'],
  ['bot', 'Your answers', 'Does the customer want to use it?', 'What stands in the way?'],
  ['FM presses', 'Change'],
  ['bot', 'Does the customer want to use it?'],
  ['FM presses', 'Answer', { choice: 'not-sure' }],
  ['bot', 'Blocked › Adoption Readiness', 'the users or a business rule stand in the way'],
])

story('an answer that does not fit any more is set aside, said so, and comes back', [
  ...guided,
  ['FM presses', 'Answer', { choice: 'users' }],
  ['FM presses', 'Change an answer'],
  ['FM presses', 'Change'],
  ['FM presses', 'Answer', { choice: 'no' }],
  ['bot', 'Why do they not want it?'],
  ['FM presses', 'Answer', { choice: 'competitor' }],
  ['bot', 'No Intent › Using Competitive Solution'],
  ['FM presses', 'Change an answer'],
  ['bot', 'Set aside: does not fit an earlier answer'],
  ['FM presses', 'Change'],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['bot', 'Blocked › Adoption Readiness'],
])

story('start again keeps customer and workload only', [
  ...guided,
  ['FM presses', 'Answer', { choice: 'users' }],
  ['FM presses', 'Change an answer'],
  ['FM presses', 'Start again'],
  ['bot', 'New assessment', 'Customer: Contoso', 'Workload: teams'],
])

story('tip questions confirm on the card, or change the status', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['bot', '[Tip questions]', 'What are the plans for educating users?'],
  ['FM presses', 'Use these answers', { 'tip:tip-education-plan': 'yes', note: 'Edited before confirming.' }],
  ['bot', 'Your answers confirm it.', 'there is no plan for educating users', 'Note: Edited before confirming.'],
  ['FM presses', 'Use these answers', {}],
  ['bot', 'Choose an answer to a tip question first.'],
])

story('asking for more asks the best separating question', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Ask me more'],
  ['bot', 'Why I ask'],
  ['FM presses', 'Back'],
  ['bot', 'Blocked › Adoption Readiness', '[Keep this status]'],
])
