import { readCommand } from '../../dialogs/commands/commands.ts'
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

story('an unknown name leads to the statuses by their L1', [
  ['FM', 'what is foo bar'],
  ['bot', 'I know no status', '“what is” and an L1', 'Status Unknown', 'Blocked'],
])

story('what to put when something is so defines the status for it', [
  ['FM', 'what do I put when they do not answer my calls?'],
  ['bot', 'Customer Unresponsive'],
])

for (const status of prepared.playbook.statuses) {
  story(`the definition of ${status.id}`, [
    ['FM', `what is ${status.l2 || status.l1}?`],
    ['bot', status.definition],
  ])
}

for (const [question, ...expected] of [
  ['what is blocked', 'Blocked', 'wants the workload', 'projected unblock date', 'Its L2s', 'Partner Engagement'],
  ['what is no intent', 'No Intent', 'does not want the workload at any time', '[Using Competitive Solution]'],
  ['what is in progress', 'In Progress', 'target date', '[Migration]'],
  ['what is DIBS?', 'DIBS', 'ue date', 'uccess owner'],
  ['what is L1', 'L1', 'Status Unknown, In Progress, No Intent, Blocked'],
  ['what is ACM', 'ACM', 'Adoption & Change Management'],
] as const) {
  story(`“${question}” is answered with the playbook’s words`, [
    ['FM', question],
    ['bot', ...expected],
  ])
}

test('no word of the playbook is too long for a card, and each is found by all its names', () => {
  for (const topic of prepared.playbook.topics) {
    for (const name of topic.names) {
      expect(readCommand(prepared, `what is ${name}`)).toMatchObject({ kind: 'define', topic: topic.id })
    }
  }
})

test('the choices of a tip question that are yes and no stand in this order', () => {
  for (const { choices } of prepared.playbook.questions) {
    const yes = choices.findIndex(({ label }) => /^Yes\b/.test(label))
    const no = choices.findIndex(({ label }) => /^No\b/.test(label))
    if (choices.length === 2 && yes >= 0 && no >= 0) expect(yes).toBeLessThan(no)
  }
})

story('two statuses are told apart by the rule of the playbook', [
  ['FM', 'what is the difference between adoption readiness and executive sponsorship?'],
  ['bot', 'Adoption Readiness', 'Executive Sponsorship', 'What tells them apart', /when .+/, '[Adoption Readiness]'],
  ['FM presses', 'Adoption Readiness'],
  ['bot', 'Blocked › Adoption Readiness', 'Not for:'],
])

story('two L1s are told apart by what each means', [
  ['FM', 'difference between blocked and no intent'],
  ['bot', 'Blocked or No Intent'],
  ['bot never', 'What tells them apart'],
])

story('a question during an assessment leaves it as it is', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM', 'migration or adoption readiness?'],
  ['bot', 'What tells them apart'],
  ['FM', 'what did I say?'],
  ['bot', 'nobody is trained'],
  ['bot never', 'migration or'],
])

story('task 983 is for every partner that is wanted after a value-add discussion, too', [
  ['FM', 'what is task 983'],
  ['bot', 'QuickLeads', 'without an account team', 'value-add discussion', 'training', 'outside the FastTrack benefit'],
])
