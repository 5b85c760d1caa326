import { Player, story } from '../../support/story.ts'

const play = (...texts: readonly string[]): Player => {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}
const KEPT = ['Adatum Teams: users lack training and nobody is a champion', 'keep it with 4 may']

test.each([
  ['adatum history', 'Status kept'],
  ['adatum teams history', 'Status kept'],
  ['Adatum’s plan', 'Make the activation plan'],
  ['adatum activation plan?', 'Make the activation plan'],
  ['adatum acm', 'ACM conversation'],
  ['adatum acm note', 'Not begun yet.'],
  ['adatum readiness', 'Change readiness'],
  ['adatum partner referral', 'adoption partner'],
  ['adatum stakeholders', 'Who uses it daily'],
  ['adatum teams hand over', 'Adatum · Microsoft Teams'],
  ['adatum details', 'Your statuses'],
  ['adatum teams note?', 'Your statuses'],
])('“%s” asks as the command with the name behind it does', (text, shown) => {
  const player = play(...KEPT, text)
  expect(player.said).toContain(shown)
  expect(player.kept).toHaveLength(1)
  expect(player.state.assessments).toHaveLength(1)
})

test('a name of ordinary words is one where it is kept', () => {
  const player = play(
    'Graphic Design Traders, Teams: users lack training',
    'keep it with 4 may',
    'graphic design traders plan',
  )
  expect(player.said).toContain('Make the activation plan')
})

test('nothing of it is added to what is open', () => {
  const player = play('Adatum Teams: users lack training', 'adatum history', 'adatum plan', 'adatum acm')
  expect(player.state.assessments.map(({ text }) => text)).toEqual(['Adatum Teams: users lack training'])
})

test.each([
  'no training plan',
  'they have no plan',
  'rollout plan',
  'there is no adoption plan',
  'the works council wants a note',
  'adatum rewrote the plan',
])('“%s” goes on to be news', (text) => {
  expect(play('Adatum Teams: users lack training', text).state.assessments[0]!.text).toContain(text)
})

story('of somebody else it is asked whose news it is, and no plan is opened', [
  ['FM', 'Adatum Teams: users lack training'],
  ['FM', 'tailwind shelved their plan'],
  ['bot', 'Whose news is that?', 'tailwind shelved their plan'],
])

story('“they are on the plan” names nobody', [
  ['FM', 'Adatum Teams: users lack training'],
  ['FM', 'training is on the plan'],
  ['bot', 'Added to what you said before.'],
])
