import { story } from '../../support/story.ts'

story('users without training hold the go-live', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they wont go live'],
  [
    'bot',
    'Contoso · Microsoft Teams',
    'Blocked › Adoption Readiness',
    'Clear',
    'Not IT Change Management and Resourcing',
  ],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Blocked › Adoption Readiness', 'not known'],
  ['kept', 1],
])
