import { Player, story } from '../support/story.ts'

const recommended = ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'] as const

story('another status needs a reason, which is kept with the recommendation', [
  recommended,
  ['FM presses', 'Another status', { note: 'Typed before.' }],
  ['bot', 'Recommended: Blocked › Adoption Readiness'],
  ['FM presses', 'Use this status', { status: 'partner-engagement' }],
  ['bot', 'Say why', 'Status: partner-engagement'],
  ['FM presses', 'Use this status', { reason: 'The trainer’s contract is unsigned.' }],
  ['bot', 'Blocked › Partner Engagement', 'Your choice instead of Blocked › Adoption Readiness', 'Note: Typed before.'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Blocked › Partner Engagement', 'Chosen instead of the recommended Blocked › Adoption Readiness'],
  ['kept', 1],
])

story('back to the recommendation', [
  recommended,
  ['FM presses', 'Another status'],
  ['FM presses', 'Back'],
  ['bot', 'Blocked › Adoption Readiness', 'Clear'],
])

story('no status chosen is a problem said in words', [
  recommended,
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { reason: 'because' }],
  ['bot', 'Choose a status.', 'Why this one?: because'],
])

test('an override is kept with both statuses and the reason', () => {
  const player = new Player()
  player.play({ kind: 'text', text: recommended[1] })
  player.press('Another status')
  player.press('Use this status', { status: 'partner-engagement', reason: 'The trainer’s contract is unsigned.' })
  player.press('Keep this status', { dateUnknown: 'true' })
  expect(player.kept[0]).toMatchObject({
    status: 'partner-engagement',
    recommended: 'adoption-readiness',
    overrideReason: 'The trainer’s contract is unsigned.',
  })
})
