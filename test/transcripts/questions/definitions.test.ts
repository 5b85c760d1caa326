import { readCommand } from '../../../dialogs/commands/commands.ts'
import { Player, prepared, story } from '../../support/story.ts'

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

describe('the questions that confirm a status', () => {
  const asked = (name: string) => {
    const player = new Player()
    player.play({ kind: 'text', text: `what is ${name}` })
    return player
  }

  test.each(prepared.playbook.statuses.map((status) => [status.l2 || status.l1, status] as const))(
    'are behind a button of its definition: %s',
    (name, { id }) => {
      const { said, cards } = asked(name)
      expect(said).toContain('[Questions to ask]')
      for (const { text, tipOf } of prepared.playbook.questions) if (tipOf === id) expect(said).toContain(text)
      const { body } = cards.at(-1) as { body: { id?: string; isVisible?: boolean }[] }
      expect(body.filter((element) => element.isVisible === false).map((element) => element.id)).toEqual([
        'examples',
        'questions',
      ])
    },
  )

  test('for one workload only, they name it', () => {
    expect(asked('it infrastructure').said).toContain('Do they wait for Exchange first? (Microsoft Teams)')
  })
})

story('the playbook page is told by its title', [
  ['FM', 'what is adoption readiness'],
  ['bot', 'From the playbook’s page “L1, L2, L3: Blocked › Adoption Readiness”'],
  ['bot never', 'l1l2l3'],
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
  ['What is a BVD?', 'BVD', 'Business Value Deck', 'Business Value Discussion', '“value”'],
  ['what is FE', 'FE', 'FastTrack Engineer'],
  ['what is FTA', 'FTA', 'architect'],
  ['what is FTC', 'FTC', 'FastTrack Center'],
  ['what is LSS', 'LSS', 'seller', 'Billing, Licensing and Subscription'],
  ['what does LSA mean?', 'LSA', 'seller', 'Billing, Licensing and Subscription'],
  ['what is OneList', 'OneList', 'Product Feature/Capability'],
  ['what is GetHelp', 'GetHelp', 'Product Feature/Capability'],
] as const) {
  story(`“${question}” is answered with the playbook’s words`, [
    ['FM', question],
    ['bot', ...expected],
  ])
}

test('of letters that no page writes out, no long form is made up', () => {
  for (const id of ['fta', 'lss', 'lsa']) {
    const { says } = prepared.playbook.topics.find((topic) => topic.id === id)!
    expect(says.join(' ')).not.toMatch(
      /FastTrack Architect|Licen[cs]\w+ S\w+ [AS]\w+|[A-Z]\w+ [A-Z]\w+ (?:Speciali\w+|Advis\w+)/,
    )
  }
})

story('who asks how to get help gets it, and not the word GetHelp', [
  ['FM', 'how do I get help?'],
  ['bot never', 'OneList'],
])

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
  ['bot', '“Blocked” or “No Intent”'],
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
