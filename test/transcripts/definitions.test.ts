import { prepared, story } from '../support/story.ts'

story('what is adoption readiness', [
  ['FM', 'what is adoption readiness'],
  [
    'bot',
    'Blocked › Adoption Readiness',
    'Not for:',
    'This is it',
    'This is not',
    '→ IT Change Management and Resourcing',
    'Neighbours',
    'Set with it:',
  ],
  ['FM presses', 'IT Change Management and Resourcing'],
  ['bot', 'Blocked › IT Change Management and Resourcing'],
])

story('l2 adoption', [
  ['FM', 'l2 adoption'],
  ['bot', 'Blocked › Adoption Readiness'],
])

story('what is, alone, lists the names', [
  ['FM', 'what is'],
  ['bot', 'Adoption Readiness', 'Migration'],
])

story('an unknown name lists the known ones', [
  ['FM', 'what is foo bar'],
  ['bot', 'No status has that name', 'Adoption Readiness', 'Migration'],
])

for (const status of prepared.playbook.statuses) {
  story(`the definition of ${status.id}`, [
    ['FM', `what is ${status.l2 || status.l1}?`],
    ['bot', status.definition],
  ])
}
