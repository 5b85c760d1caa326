import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Two of Fabrikam and one of Adventure Works were put off on Monday 16 March 2026; a day later. */
const SNOOZED: readonly Row[] = [
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }],
  ['FM', 'Fabrikam SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-03-10' }],
  ['FM', 'new'],
  ['FM presses', 'Go on', { customer: 'Adventure Works', workload: 'teams', text: 'nobody is trained, no champion' }],
  ['FM presses', 'Keep this status', { date: '2026-03-11', dateUnknown: 'false' }],
  ['day', '2026-03-16'],
  ['FM', 'snooze fabrikam teams until 20 march'],
  ['FM', 'snooze fabrikam sharepoint until 23 march'],
  ['FM', 'snooze adventure works until 1 april'],
  ['bot', 'Nothing is due'],
  ['day', '2026-03-17'],
]

for (const text of [
  'unsnooze adventure works',
  'wake adventure works',
  'pls undo the snooze of adventure works',
  'undo snooze adventure works',
  'stop snoozing adventure works teams',
  'end the snooze for adventure works.',
]) {
  story(`“${text}” ends the snooze, and “undo” puts it back`, [
    ...SNOOZED,
    ['FM', text],
    ['bot', 'Adventure Works · Microsoft Teams comes up again now; it was snoozed until 1 Apr 2026.'],
    ['bot', '1 status needs a look', '[Undo]'],
    ['FM', 'undo'],
    ['bot', 'Adventure Works · Microsoft Teams', 'Snoozed again until 1 Apr 2026.'],
    ['FM', 'reminders'],
    ['bot', 'Nothing is due'],
  ])
}

test('all that is snoozed of one customer comes again, and goes back each until its day', () => {
  const player = new Player()
  for (const row of SNOOZED) playRow(player, row)
  player.play({ kind: 'text', text: 'unsnooze fabrikam' })
  expect(player.said).toContain('2 statuses need a look')
  expect(player.said).toContain('come up again now; they were snoozed.')
  player.press('Undo')
  expect(player.said).toContain('Snoozed again as before.')
  player.day = '2026-03-20'
  player.play({ kind: 'text', text: 'reminders' })
  expect(player.said).toContain('1 status needs a look')
  expect(player.said).toContain('Fabrikam · Microsoft Teams')
})

story('one workload of it alone', [
  ...SNOOZED,
  ['FM', 'unsnooze fabrikam sharepoint'],
  [
    'bot',
    'Fabrikam · SharePoint Online comes up again now; it was snoozed until 23 Mar 2026.',
    '1 status needs a look',
  ],
  ['bot never', 'Fabrikam · Microsoft Teams'],
])

story('what is not snoozed is said, and nothing is changed', [
  ...SNOOZED,
  ['FM', 'unsnooze contoso'],
  ['bot', 'Nothing of “contoso” is snoozed.'],
])

story('what was looked at is not snoozed', [
  ...SNOOZED,
  ['FM', 'unsnooze fabrikam teams'],
  ['FM presses', 'Looked at'],
  ['FM', 'unsnooze fabrikam teams'],
  ['bot', 'Nothing of “fabrikam teams” is snoozed.'],
])

test.each(['wake up calls are missing in Teams', 'unsnooze does not work for their users'])(
  '“%s” stays news',
  (text) => {
    const player = new Player()
    for (const row of SNOOZED) playRow(player, row)
    player.play({ kind: 'text', text })
    expect(player.said).not.toContain('snoozed')
    expect(player.effects).toEqual([])
  },
)
