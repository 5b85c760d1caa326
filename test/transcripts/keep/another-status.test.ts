import { Player, story } from '../../support/story.ts'

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

story('the note of an override keeps what the customer said beside the reason, and stays editable', [
  ['FM', 'Northwind intune - cfo says no budget til july + they already run jamf for macs'],
  ['bot', 'Does the customer want to use it?'],
  ['FM presses', 'Show the status now'],
  ['FM presses', 'Another status'],
  [
    'FM presses',
    'Use this status',
    { status: 'it-change-management', reason: 'the money is what holds it up, jamf stays for macs only' },
  ],
  [
    'bot',
    'blocked because the money',
    'What was said: the CFO says that there is no budget until July',
    'Jamf for macs',
  ],
  [
    'FM presses',
    'Keep this status',
    { dateUnknown: 'true', note: 'Blocked: no budget until July; Jamf stays for Macs.' },
  ],
  ['bot', 'Kept', 'Blocked: no budget until July; Jamf stays for Macs.'],
])

story('a reason that says all that the customer said is told once', [
  recommended,
  ['FM presses', 'Another status'],
  [
    'FM presses',
    'Use this status',
    {
      status: 'partner-engagement',
      reason: 'nobody is trained, there is no champion, they won’t go live, and no partner is there',
    },
  ],
  ['bot never', 'What was said'],
])
