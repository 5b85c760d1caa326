import { story } from '../../support/story.ts'

const chosen = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { status: 'partner-engagement', reason: 'The trainer’s contract is unsigned.' }],
  ['bot', 'Blocked › Partner Engagement', 'Your choice instead of Blocked › Adoption Readiness.'],
] as const

story('the FM’s choice stays when more is said, and it says what is recommended now', [
  ...chosen,
  ['FM', 'the department heads also refuse to release people for courses'],
  [
    'bot',
    'Blocked › Partner Engagement',
    'The recommendation now is Adoption Readiness. You chose Partner Engagement, and that stays.',
    'Reason: The trainer’s contract is unsigned.',
  ],
  ['FM presses', 'Follow the recommendation'],
  ['bot', 'Blocked › Adoption Readiness'],
  ['bot never', 'Your choice'],
])

story('the FM’s choice stays when an answer is changed', [
  ['FM', 'assess'],
  ['FM presses', 'Go on', { customer: 'Contoso', workload: 'teams' }],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['FM presses', 'Answer', { choice: 'users' }],
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { status: 'partner-engagement', reason: 'The contract is unsigned.' }],
  ['FM presses', 'Change an answer'],
  ['FM presses', 'Change'],
  ['FM presses', 'Answer', { choice: 'not-sure' }],
  ['bot', 'Blocked › Partner Engagement', 'You chose Partner Engagement, and that stays.'],
])

story('what is recommended in the end may be what was chosen', [
  ...chosen,
  ['FM', 'new'],
  ['FM presses', 'Go on', { customer: 'Fabrikam', workload: 'teams' }],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['FM presses', 'Answer', { choice: 'users' }],
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { status: 'it-change-management', reason: 'IT has nobody.' }],
  ['FM presses', 'Change an answer'],
  ['FM presses', 'Change'],
  ['FM presses', 'Back'],
  ['bot', 'Your answers'],
  ['FM presses', 'Back'],
  ['bot', 'Your choice instead of'],
])

story('the form for another status shows no choice that was dropped', [
  ...chosen,
  ['FM presses', 'Follow the recommendation'],
  ['FM presses', 'Another status'],
  ['bot never', 'Status: partner-engagement', 'contract is unsigned'],
])

story('a draft that was corrected before it was used is not shown again', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { status: 'partner-engagement' }],
  ['bot', 'Say why'],
  ['FM presses', 'Use this status', { status: 'migration', reason: 'They said so.' }],
  ['FM presses', 'Another status'],
  ['bot', 'Status: migration', 'Why this one?: They said so.'],
])

story('back from one more question leads to where one came from', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Ask me more'],
  ['bot', 'Why I ask'],
  ['FM', 'back'],
  ['bot', 'Blocked › Adoption Readiness', '[Keep this status]'],
  ['FM presses', 'Ask me more'],
  ['FM presses', 'Back'],
  ['bot', '[Keep this status]'],
])
