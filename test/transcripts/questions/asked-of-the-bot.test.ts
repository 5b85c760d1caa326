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
