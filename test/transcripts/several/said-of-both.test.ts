import { Player, story } from '../../support/story.ts'

story('what both customers have is said of each as of one, and an answered question takes nothing twice', [
  ['FM', 'Contoso Teams: nobody is trained'],
  ['FM presses', 'Keep this status', { date: '2026-06-03' }],
  ['FM', 'Litware Teams: nobody is trained'],
  ['FM presses', 'Keep this status', { date: '2026-06-03' }],
  ['FM', 'Contoso and Litware both have no budget'],
  ['FM presses', 'Of each of them'],
  ['bot', 'Contoso', 'because the customer has no budget.'],
  ['FM presses old', 'Of each of them', 1],
  ['bot', 'nothing was added', 'because the customer has no budget.'],
  ['FM', 'resume litware'],
  ['bot', 'Litware', 'because the customer has no budget.'],
  ['bot never', 'Contoso and'],
])

test('the other button of an answered question adds nothing', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Fabrikam Teams: nobody is trained' })
  player.play({ kind: 'text', text: 'Contoso and Litware both have no budget' })
  const asked = player.cards.length
  player.press('Of each of them', {})
  const before = player.state.assessments.map(({ text }) => text).toSorted()
  player.press('Fabrikam · Microsoft Teams', {}, player.cards.length - asked)
  expect(player.said).toContain('nothing was added')
  expect(player.state.assessments.map(({ text }) => text).toSorted()).toEqual(before)
})

story('two entitlements before “both” are two assessments', [
  ['FM', 'Woodgrove Bank Intune and Fabrikam Exchange: both wait for the partner contract, 1 july'],
  [
    'bot',
    'Woodgrove Bank · Intune',
    'What you said of Fabrikam waits',
    'Blocked › Partner Engagement',
    'Projected unblock date: 2026-07-01',
  ],
  ['bot never', 'because both'],
  ['FM', 'resume fabrikam'],
  ['bot', 'Fabrikam · Exchange Online', 'Blocked › Partner Engagement', 'Projected unblock date: 2026-07-01'],
  ['bot never', 'Woodgrove', 'because both'],
])
