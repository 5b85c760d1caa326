import { story } from '../../support/story.ts'

story('a correction may be taken back in turn', [
  ['FM', 'Larkfield Teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['FM', 'actually it was Tolbrook'],
  ['bot', 'It is now Tolbrook · Microsoft Teams.', 'Blocked › Adoption Readiness'],
  ['FM', 'no wait, that was larkfield after all'],
  ['bot', 'It is now Larkfield · Microsoft Teams.', 'Blocked › Adoption Readiness', '2026-06-30'],
  ['bot never', 'Added to', 'Does the customer want to use it?'],
])

story('the same before anything is kept', [
  ['FM', 'Larkfield Teams: nobody is trained, 30 june'],
  ['FM', 'no, that was Tolbrook'],
  ['FM', 'no, it was larkfield after all'],
  ['bot', 'It is now Larkfield · Microsoft Teams.', 'Blocked › Adoption Readiness'],
])

for (const text of [
  'sorry that last one was larkfield',
  'sorry, the last one was Larkfield',
  'that last one was for larkfield',
  'oops my last one is larkfield really',
])
  story(`“the last one” is what was kept last: ${text}`, [
    ['FM', 'Tolbrook Teams: nobody is trained, 30 june'],
    ['FM', 'keep it'],
    ['FM', text],
    [
      'bot',
      'It is now Larkfield · Microsoft Teams.',
      'Blocked › Adoption Readiness',
      'Then nothing is kept of Tolbrook',
    ],
    ['bot never', 'Does the customer want to use it?'],
  ])

story('what the last one was like is news', [
  ['FM', 'Tolbrook Teams: nobody is trained, 30 june'],
  ['FM', 'the last one was Slack'],
  ['bot never', 'It is now'],
])
