import { Player, story } from '../support/story.ts'

const begun = [
  ['FM', 'assess'],
  ['FM presses', 'Go on', { customer: 'Contoso', workload: 'teams' }],
  ['FM presses', 'Answer', { choice: 'blocked' }],
] as const

story('cancel keeps nothing, and can be taken back', [
  ...begun,
  ['FM presses', 'Cancel'],
  ['bot', 'Cancelled. Nothing was kept.', 'Contoso · Microsoft Teams'],
  ['kept', 0],
  ['FM presses', 'Take it up again'],
  ['bot', 'What stands in the way?'],
])

story('cancel can be typed', [...begun, ['FM', 'cancel'], ['bot', 'Cancelled. Nothing was kept.']])

story('an unfinished assessment is offered the next day', [
  ...begun,
  ['day', '2026-03-03'],
  ['FM', 'hi'],
  ['bot', 'Unfinished: Contoso · Microsoft Teams'],
  ['FM presses', 'Go on'],
  ['bot', 'What stands in the way?'],
])

story('resume can be typed, also after another one was kept in between', [
  ...begun,
  ['FM', 'new'],
  [
    'FM presses',
    'Go on',
    { text: 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested' },
  ],
  ['FM presses', 'Keep this status'],
  ['kept', 1],
  ['FM', 'resume'],
  ['bot', 'Contoso · Microsoft Teams', 'What stands in the way?'],
])

test('answers given under another playbook version are kept where they fit, and it says so', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'assess' })
  player.press('Go on', { customer: 'Contoso', workload: 'teams' })
  player.press('Answer', { choice: 'blocked' })
  const [assessment] = player.state.assessments
  player.state = {
    ...player.state,
    assessments: [
      {
        ...assessment!,
        contentVersion: '2020.1',
        asked: [...assessment!.asked, 'a-question-of-then'],
        answers: { ...assessment!.answers, 'a-question-of-then': 'yes' },
      },
    ],
  }
  player.play({ kind: 'text', text: 'resume' })
  expect(player.said).toContain('The playbook was updated since you began.')
  expect(player.said).toContain('What stands in the way?')
})

story('what was cancelled can be resumed by typing', [
  ...begun,
  ['FM', 'cancel'],
  ['FM', 'resume'],
  ['bot', 'Contoso · Microsoft Teams', 'What stands in the way?'],
])
