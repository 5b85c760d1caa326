import { Player, story } from '../../support/story.ts'

story('overrides lists one’s own: customer, recommended → chosen, reason, when', [
  ['FM', 'overrides'],
  ['bot', 'No overrides'],
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { status: 'partner-engagement', reason: 'The trainer’s contract is unsigned.' }],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'my overrides'],
  [
    'bot',
    'Contoso · Microsoft Teams · 2 Mar 2026',
    'Blocked › Adoption Readiness → Blocked › Partner Engagement',
    'The trainer’s contract is unsigned.',
  ],
  ['bot never', 'Fabrikam'],
])

test('many overrides are read in pages', () => {
  const player = new Player()
  for (let i = 0; i < 8; i++) {
    player.play({ kind: 'text', text: 'new' })
    player.press('Go on', {
      customer: `Customer ${i}`,
      workload: 'teams',
      text: 'nobody is trained and there is no champion',
    })
    player.press('Another status')
    player.press('Use this status', { status: 'partner-engagement', reason: `Reason ${i}.` })
    player.press('Keep this status', { dateUnknown: 'true' })
  }
  player.play({ kind: 'text', text: 'overrides' })
  expect(player.said.match(/Reason \d/g)).toEqual([7, 6, 5, 4, 3, 2].map((i) => `Reason ${i}`))
  player.press('More')
  expect(player.said.match(/Reason \d/g)).toEqual(['Reason 1', 'Reason 0'])
  expect(player.said).not.toContain('[More]')
})
