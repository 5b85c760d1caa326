import { Player, story } from '../../support/story.ts'

const kept = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'Contoso Intune: their only admin resigned and IT has nobody with the skills, the rollout is on hold'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
] as const

story('history says who, when, what changed, why, and the note', [
  ...kept,
  ['FM', 'history contoso teams'],
  [
    'bot',
    'History',
    'Contoso · Microsoft Teams',
    'Status kept · 2 Mar 2026 · Alex Wilber',
    'Status: Blocked › Adoption Readiness',
    'Projected unblock date: not known',
    '• “there is no champion” – ',
    'Note: The customer intends to use it but is blocked',
  ],
  ['bot never', 'Intune'],
  ['FM presses', 'Back to the entitlement'],
  ['bot', '[New status]', 'Blocked › Adoption Readiness'],
])

story('of several entitlements one is chosen', [
  ...kept,
  ['FM', 'history of contoso'],
  ['bot', 'Whose history?', 'Contoso · Intune', 'Contoso · Microsoft Teams'],
  ['FM presses', 'History'],
  ['bot', 'History', 'Contoso · Intune', 'IT Change Management'],
])

story('what is not kept has no history', [
  ['FM', 'history nobody'],
  ['bot', 'Nothing is kept for “nobody”'],
])

story('an override stands in the history with its reason', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { status: 'partner-engagement', reason: 'The trainer’s contract is unsigned.' }],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'history contoso'],
  ['bot', 'Chosen instead of the recommended Blocked › Adoption Readiness: The trainer’s contract is unsigned.'],
])

test('a long history is read in pages, newest first', () => {
  const player = new Player()
  player.play({ kind: 'text', text: kept[0][1] })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: 'status' })
  player.press('Open')
  for (let i = 1; i <= 7; i++) {
    player.press('Comment')
    player.press('Save', { comment: `Comment no. ${i}.` })
  }
  player.press('History')
  expect(player.said).toContain('“Comment no. 7.”')
  expect(player.said).not.toContain('• Comment')
  expect(player.said.match(/Comment no\. \d/g)).toEqual([7, 6, 5, 4, 3].map((i) => `Comment no. ${i}`))
  player.press('More')
  expect(player.said.match(/Comment no\. \d/g)).toEqual(['Comment no. 2', 'Comment no. 1'])
  expect(player.said).toContain('Status kept')
  expect(player.said).not.toContain('[More]')
  player.press('Newest')
  expect(player.said).toContain('Comment no. 7')
})
