import { Player, story } from '../../support/story.ts'

/** A person who keeps something of Contoso and Fabrikam, in a new conversation. */
function withBoth(): Player {
  const before = new Player()
  before.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  before.press('Keep this status', { dateUnknown: 'true' })
  before.play({ kind: 'text', text: 'Fabrikam Exchange: mailboxes are being moved, half are over, done by 15 March' })
  before.press('Keep this status')
  return new Player({}, before.records)
}

test('bulleted minutes put nobody’s news into another’s record', () => {
  const player = withBoth()
  const text = '- Contoso Teams: nobody is trained\n- Fabrikam Exchange: mailboxes are being moved until 15 April'
  player.play({ kind: 'text', text })
  expect(player.said).toContain('What you said of Fabrikam waits')
  expect(player.said).not.toContain('Exchange Online')
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: 'resume' })
  player.press('Keep this status')
  expect(player.kept.map(({ customer, workload, targetDate }) => [customer, workload, targetDate])).toEqual([
    ['Contoso', 'teams', null],
    ['Fabrikam', 'exchange', '2026-04-15'],
  ])
})

test.each([
  'Contoso Teams: nobody is trained. Fabrikam bought them in May and wants their tenant.',
  'Contoso Teams: nobody is trained. Fabrikam is fine.',
])('“%s”: the other customer is named, and one press begins theirs', (text) => {
  const player = withBoth()
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Contoso · Microsoft Teams')
  expect(player.said).toContain('Fabrikam is named as well; nothing was taken for them')
  player.press('Begin Fabrikam')
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Fabrikam', customerGuessed: false })
  expect(player.state.assessments[1]).toMatchObject({ customer: 'Contoso' })
})

story('a name in the place of a customer’s is not passed over, known or not', [
  ['FM', 'Contoso Teams: nobody is trained, and Fabrikam has no budget for it'],
  ['bot', 'Contoso', 'Fabrikam is named as well; nothing was taken for them: “Fabrikam has no budget for it”'],
  ['FM presses', 'Begin Fabrikam'],
  ['bot', 'Fabrikam', 'Contoso · Microsoft Teams is not kept yet'],
  ['bot never', 'nobody is trained'],
])

story('people, partners and products that are named besides are no customers', [
  [
    'FM',
    'Contoso Teams: nobody is trained and Adele has no time. Their partner Avanade does not answer. Slack is used.',
  ],
  ['bot never', 'is named as well', 'Begin '],
])

for (const text of [
  'Contoso Teams: Mr. Weber has no time before June',
  'Contoso Teams: Dr. Novak, their CISO, forbids guests',
  'Contoso Teams: their IT has no people and Novak has left',
  'Contoso Teams waits. Denmark has no budget.',
  'Contoso Teams: Zscaler blocks calls. Palo Alto is fine.',
  'Contoso Teams: training on 4 May, and Learnova has two trainers',
  'Contoso Teams is on hold. Globex, who bought them, is on Slack.',
  'Contoso Teams: no champion. Bosch, their biggest client, uses Webex.',
]) {
  story(`nobody is named besides in “${text}”`, [
    ['FM', text],
    ['bot never', 'is named as well', 'Begin '],
  ])
}

for (const said of [
  'They were bought by Globex, everything is on hold.',
  'Megan’s team trains the champions next week.',
  'Call with Paolo: rollout done for 80% of users.',
]) {
  story(`whom an added text is taken for is not named besides: “${said}”`, [
    ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
    ['FM', `Spoke to Contoso about Teams. ${said}`],
    ['bot never', 'Contoso is named as well', 'Begin Contoso'],
  ])
}

story('what minutes say before any customer is added by one press, or not at all', [
  [
    'FM',
    'Nobody has time this week because of the audit.\nContoso Teams: nobody is trained\nFabrikam Exchange: mailboxes are moving until 15 April',
  ],
  ['bot', 'Contoso · Microsoft Teams', 'Taken for nobody, because no customer is named: “Nobody has time'],
  ['FM presses', 'Add it here'],
  ['bot', 'Contoso · Microsoft Teams', 'Added to what you said before.'],
])

test.each([
  'Minutes Contoso 2 March\n',
  'Notes of the call with Contoso on 2 March\n',
  'Call Contoso, 2 March 2026:\n',
])('the day of the heading “%s” is no date of a status', (heading) => {
  const player = new Player()
  player.play({ kind: 'text', text: `${heading}nobody is trained on Teams, no champion` })
  expect(player.state.assessments[0]!.draft.date).toBeUndefined()
  player.play({ kind: 'text', text: 'new' })
  player.play({ kind: 'text', text: `${heading}Exchange: mailboxes are moving, done by 15 April` })
  expect(player.state.assessments[0]!.draft.date).toBe('2026-04-15')
})

test('what is said of another customer in the same sentence stands neither in the note nor in the date', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained but Fabrikam is ready to go on 1 May' })
  expect(player.said).toContain('Fabrikam is named as well; nothing was taken for them: “Fabrikam is ready to go')
  expect(player.state.assessments[0]).toMatchObject({ text: 'Contoso Teams: nobody is trained' })
  expect(player.state.assessments[0]!.draft.date).toBeUndefined()
})

story('customers with a product and news behind each name are parted, also at a comma', [
  ['FM', 'Contoso Teams: nobody is trained, Fabrikam Exchange: no licences'],
  ['bot', 'Contoso · Microsoft Teams', 'What you said of Fabrikam waits'],
  ['bot never', 'no licences'],
])
