import { Player, story } from '../../support/story.ts'

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

const OPEN = 'Contoso Teams: nobody is trained and there is no champion'

test.each([
  'forget it',
  'forget this one',
  'forget about this',
  'forget about it please',
  'pls forget about that one',
  'forget what i said',
  'forget what I just told you',
  'forget everything i said',
  'forget this assessment',
  'ignore this one',
  'ignore what i said',
  'scratch that',
  'scrap that',
  'oops, scrap this one',
  'never mind that',
])('“%s” puts away what is open, and adds nothing to it', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text: OPEN })
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/Cancelled\. Nothing was kept\.[^]*Take it up again/)
  expect(player.state.assessments.map((each) => each.text)).toEqual([OPEN])
})

test('“forget my last message” takes back that one alone', () => {
  const player = new Player()
  for (const text of [OPEN, 'their works council objects, too', 'forget my last message'])
    player.play({ kind: 'text', text })
  expect(player.state.assessments.map((each) => each.text)).toEqual([OPEN])
  expect(player.said).not.toContain('Cancelled')
})

test.each(['forget this one', 'forget about this', 'forget what i said'])(
  '“%s” with nothing open begins nothing',
  (text) => {
    const player = new Player()
    player.play({ kind: 'text', text })
    expect(player.state.assessments).toEqual([])
    expect(player.said).toContain('Nothing is open to cancel.')
  },
)

test.each([
  'forget about teams for now, they want exchange',
  'forget about this until May, they said, the budget is frozen',
  'forget what I said about May, they want June',
  'forget this one champion, they want three',
  'they forget what we said in the workshop',
  'forget about it, says their CIO, they stay with Slack',
])('“%s” stays news', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text: OPEN })
  player.play({ kind: 'text', text })
  expect(player.said).not.toContain('Cancelled')
  expect(player.state.assessments.some((each) => each.text.includes(text.slice(0, 12)))).toBe(true)
})

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
