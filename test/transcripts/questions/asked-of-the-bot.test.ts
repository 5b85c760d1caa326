import { Player, story } from '../../support/story.ts'

const said = ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'] as const

story('what the bot cannot do is answered with what comes nearest, and the assessment stays as it is', [
  said,
  ['FM', 'remind me next Friday about Contoso'],
  ['bot', 'I cannot remind you of one customer on a day.', 'Nothing was added', '[Reminders]'],
  ['FM presses', 'Reminders'],
  ['bot', 'Nothing is due'],
  ['FM', 'what did I say?'],
  ['bot', 'nobody is trained'],
  ['bot never', 'remind me'],
])

story('a misspelt command is offered as it was meant', [
  said,
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'statsu contoso'],
  ['bot', 'Did you mean this one?', '[Status contoso]'],
  ['FM presses', 'Status contoso'],
  ['bot', 'Contoso · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('it may have been what the customer said', [
  said,
  ['FM', 'How do I get people for a course?'],
  ['bot', 'I cannot answer that.', '[What I can do]'],
  ['FM presses', 'The customer said this'],
  ['bot', 'Added to what you said before', 'Contoso · Microsoft Teams'],
])

story('a count or an owner that is asked for is answered with the list', [
  said,
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'how many of my customers are blocked?'],
  ['bot', '1–1 of 1 for “blocked”', 'Contoso · Microsoft Teams'],
  ['FM', 'who owns contoso teams?'],
  ['bot', 'Contoso · Microsoft Teams'],
])

test('a question changes nothing of an open assessment', () => {
  const player = new Player()
  player.play({ kind: 'text', text: said[1] })
  const before = player.state
  player.play({ kind: 'text', text: 'can you export my list to Excel?' })
  expect(player.state).toEqual(before)
})

/** Contoso · Microsoft Teams is kept, and nothing is open. */
function asked(text: string): Player {
  const player = new Player()
  player.play({ kind: 'text', text: said[1] })
  player.press('Keep this status', { date: '2026-06-01', dateUnknown: 'false' })
  player.play({ kind: 'text', text })
  expect(player.state.assessments).toHaveLength(1)
  return player
}

test.each([
  'who can see my statuses',
  'who can read what i write here',
  'who sees my notes?',
  'can others read what i type',
])('“%s” is answered with who was let in', (text) => {
  expect(asked(text).said).toContain('Whoever was let into the customer')
})

test.each([
  'can you see my mails?',
  'can you read my emails',
  'do you have access to my calendar',
  'do you see my chats?',
  'are you reading my teams messages',
])('“%s” is answered with what is read', (text) => {
  expect(asked(text).said).toContain('I read what you type or paste to me')
})

test.each([
  'do you learn from what i type?',
  'are you trained on my data',
  'do you use my data to train ai',
  'is this chatgpt?',
])('“%s” is answered with no', (text) => {
  expect(asked(text).said).toContain('trains no model')
})

test.each(['what was contoso’s date?', 'what was contoso’s target date', 'what was the date of contoso'])(
  '“%s” is answered with the status',
  (text) => {
    expect(asked(text).said).toMatch(/Contoso · Microsoft Teams[^]*1 Jun/)
  },
)

test.each([
  'which customers have no status yet',
  'who has no status yet?',
  'which of my customers are without a status',
])('“%s” shows what is not kept yet', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text: said[1] })
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/not kept yet[^]*Contoso|Contoso[^]*not kept yet/i)
})

test.each(['tell her its urgent', 'tell megan it’s urgent', 'let him know that we wait', 'remind them about the call'])(
  '“%s” makes nobody a customer',
  (text) => {
    expect(asked(text).said).toContain('I write to nobody.')
  },
)

test.each([
  'delete the contoso exchange one',
  'remove the contoso teams one',
  'delete the contoso teams entitlement',
  'remove contoso teams from my list',
])('“%s” says how a status is taken back', (text) => {
  expect(asked(text).said).toMatch(/“undo” right behind keeping it takes it back/)
})

test.each([
  'Contoso Teams: the admin can see our mails and nobody trained the users',
  'Contoso Teams: they have no status page yet',
  'Contoso Teams: tell her its urgent, they said, nobody is trained',
])('“%s” is news', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.state.assessments).toHaveLength(1)
})
