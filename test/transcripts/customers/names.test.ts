import { Player, story } from '../../support/story.ts'

const recommended = ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'] as const

story('customer and workload that were found can be changed on the card, and nothing typed is lost', [
  recommended,
  ['bot', '[Change customer or workload]'],
  ['FM presses', 'Change customer or workload', { note: 'They want it, but no trainer is found before July.' }],
  ['bot', 'Customer and workload', 'Customer: Contoso', 'Workload: teams'],
  ['FM presses', 'Use these', { customer: 'Tailwind', workload: 'intune' }],
  [
    'bot',
    'Tailwind · Intune',
    'Blocked › Adoption Readiness',
    'Note: They want it, but no trainer is found before July.',
  ],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Tailwind · Intune'],
])

story('what was kept for the wrong customer can be corrected', [
  recommended,
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM presses', 'Correct this'],
  ['FM presses', 'Change customer or workload'],
  ['FM presses', 'Use these', { customer: 'Tailwind' }],
  ['bot', 'Tailwind · Microsoft Teams'],
])

story('back from the form changes the card, and loses nothing', [
  recommended,
  ['FM presses', 'Change customer or workload'],
  ['FM presses', 'Back', { customer: 'Tailwind' }],
  ['bot', 'Tailwind · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('the names can be typed', [
  recommended,
  ['FM', 'customer is Tailwind'],
  ['bot', 'It is now Tailwind · Microsoft Teams.', 'Blocked › Adoption Readiness'],
  ['FM', 'workload is Intune'],
  ['bot', 'Tailwind · Intune'],
  ['FM', 'wrong customer'],
  ['bot', 'Customer and workload', 'Customer: Tailwind'],
])

story('the names can be corrected during a question, which stays', [
  ['FM', 'assess'],
  ['FM presses', 'Go on', { customer: 'Contoso', workload: 'teams' }],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['FM', 'wrong workload'],
  ['FM presses', 'Use these', { workload: 'intune' }],
  ['bot', 'Contoso · Intune', 'What stands in the way?'],
])

story('a kept status whose customer is wrong is corrected by typing', [
  recommended,
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'customer is Tailwind'],
  ['bot', 'It is now Tailwind · Microsoft Teams.', 'What was kept stays until you keep it again.'],
])

story('without an assessment a name begins one, and “wrong customer” says what to do', [
  ['FM', 'wrong customer'],
  ['bot', 'No assessment is open.'],
  ['FM', 'the customer is Tailwind'],
  ['bot', 'New assessment', 'Customer: Tailwind'],
])

test('a name that is no name is part of the situation', () => {
  const player = new Player()
  player.play({ kind: 'text', text: recommended[1] })
  player.play({ kind: 'text', text: 'the customer is not willing to release people for courses' })
  expect(player.said).toContain('Contoso · Microsoft Teams')
  expect(player.said).toContain('Added to what you said before')
})

story('another customer in plain words changes the name and adds nothing', [
  recommended,
  ['FM', 'sorry, it was not Contoso, it was Wingtip'],
  ['bot', 'It is now Wingtip · Microsoft Teams.', 'Blocked › Adoption Readiness'],
  ['bot never', 'Added to what you said'],
  ['FM', 'what did I say?'],
  ['bot never', 'sorry'],
])

story('the customer of an assessment without one is named in plain words', [
  ['FM', 'nobody is trained and there is no champion, they won’t go live'],
  ['FM', 'wrong customer, this is about Tailwind'],
  ['bot', 'Tailwind'],
  ['bot never', 'Added to what you said'],
])

story('a name that was said more exactly changes no status', [
  recommended,
  ['FM', 'actually the name is Contoso & Sons Textiles'],
  ['bot', 'Contoso & Sons Textiles · Microsoft Teams', 'Blocked › Adoption Readiness'],
])
