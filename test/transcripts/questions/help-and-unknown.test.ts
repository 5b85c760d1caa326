import { CHANNEL, Player, story } from '../../support/story.ts'

for (const greeting of ['Hi', 'hello!', 'Help', 'help.', 'Good morning', '?']) {
  story(`“${greeting}” is answered with what can be said`, [
    ['FM', greeting],
    ['bot', 'Which status is true?', 'what is adoption readiness', '[Assess step by step]'],
  ])
}

test.each([
  ['acm adatum', ''],
  ['plan adatum', ''],
  ['stakeholders adatum', ''],
  ['referral adatum', '[The customer said this]'],
  ['assign adatum to Megan', '[The customer said this]'],
  ['rename adatum to fabrikam', 'Nothing was renamed. Nothing was added'],
  ['merge adatum into fabrikam', 'Nothing was merged. Nothing was added'],
])('“%s” of a customer who is not kept is answered as all are', (text, and) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/^I keep no customer of that name that is yours\./)
  expect(player.said).toContain(and)
  player.press(/^(?:assign|rename|merge)/.test(text) ? 'Assess a customer' : 'Assess Adatum')
  expect(player.said).toContain('Customer')
})

story('help names what tidies up, and lists', [
  ['FM', 'help'],
  ['bot', 'rename contso to Contoso', 'merge contso', 'snooze contoso until Monday'],
  ['bot', 'move contoso to 3 May', 'share champions with contoso', '.csv', 'Export'],
  // What erases is told apart from what tidies up; what is asked for most can be pressed.
  ['bot', 'To erase all that is kept of a customer: forget customer contoso. I ask before I do it.'],
  ['bot', 'In the tab: your portfolio, a call guide that recommends while you type, the playbook, and Export.'],
  ['FM presses', 'My statuses'],
  ['bot', 'No status kept'],
  ['FM', 'help'],
  ['FM presses', 'What is overdue'],
  ['bot', 'Nothing is due'],
])

test('in a channel help names nothing that is refused there', () => {
  const player = new Player()
  player.where = CHANNEL
  player.play({ kind: 'text', text: 'help' })
  for (const named of ['status', 'history', 'acm', 'resources', 'keep it', 'personal chat'])
    expect(player.said).toContain(named)
  for (const refused of ['my data', 'referral', 'stakeholders', 'value', 'reminders', 'overrides', 'rename', 'forget'])
    expect(player.said).not.toContain(refused)
  player.where = { ...CHANNEL, outsiders: true }
  player.play({ kind: 'text', text: 'help' })
  expect(player.said).toContain('I show here only what customers may have')
  expect(player.said).not.toMatch(/acm|what the customer said|L1|For example/)
  player.press('Show resources')
  expect(player.said).toContain('Resources')
})

story('the example can be tried with one press', [
  ['FM', 'hi'],
  ['FM presses', 'Try the example'],
  ['bot', 'Blocked › Adoption Readiness', 'Contoso · Microsoft Teams'],
])

for (const odd of ['asdf', '👍', '....', '42', 'qwertz uiop']) {
  story(`“${odd}” is told what can be said`, [
    ['FM', odd],
    ['bot', 'Say a little more', '[Assess step by step]'],
  ])
}

story('odd input during a question asks again and loses nothing', [
  ['FM', 'assess'],
  ['FM presses', 'Go on', { customer: 'Contoso', workload: 'teams' }],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['FM', 'hmm'],
  ['bot', 'I could not use that.', 'Contoso · Microsoft Teams', 'What stands in the way?'],
])

story('thanks is answered politely', [
  ['FM', 'thanks a lot'],
  ['bot', 'You are welcome'],
])

story('another language: it says that it reads English and offers the questions', [
  ['FM', 'Der Kunde will nicht, weil die Mitarbeiter noch nicht geschult sind und das Budget fehlt'],
  ['bot', 'I read English only', 'Does the customer want to use it?'],
])

story('more about the same case is added, another customer begins anew', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM', 'the department heads also refuse to release people for courses'],
  ['bot', 'Added to what you said before', 'Contoso · Microsoft Teams', 'Blocked › Adoption Readiness'],
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['bot', 'Fabrikam · Intune', 'No Intent › Using Competitive Solution'],
  ['bot never', 'Added to what you said', 'nobody is trained'],
])

test('the welcome comes once, however often the installation is reported', () => {
  const player = new Player()
  player.play({ kind: 'installed' })
  expect(player.said).toContain('Which status is true?')
  player.play({ kind: 'installed' })
  expect(player.repliesOfTurn).toBe(0)
})

test('a clear sentence is answered with one message, and one press keeps it', () => {
  const player = new Player()
  player.play({
    kind: 'text',
    text: 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested',
  })
  expect(player.repliesOfTurn).toBe(1)
  player.press('Keep this status')
  expect(player.kept).toHaveLength(1)
})

test('forged or damaged card data is answered with the current card', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  for (const data of [
    null,
    'keep',
    {},
    { verb: 'drop' },
    { verb: 'keep', record: 7, version: 'x' },
    { verb: 'keep', record: ['a'] },
  ]) {
    player.play({ kind: 'action', data })
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(player.kept).toHaveLength(0)
  }
  player.play({ kind: 'action', data: { verb: 'keep', record: 'somebody-elses', version: 1 } })
  expect(player.said).toContain('This assessment is closed')
  expect(player.said).toContain('type “status” and open it')
  expect(player.kept).toHaveLength(0)
})

test('in a group a card of an assessment that is not there may be somebody else’s', () => {
  const player = new Player()
  player.where = {
    kind: 'group',
    conversation: 'group-1',
    place: 'group-1',
    membership: 'member',
    outsiders: false,
  }
  player.play({ kind: 'action', data: { verb: 'keep', record: 'of-another', version: 1 } })
  expect(player.said).toContain('somebody else’s assessment, or one of yours that is closed')
})
