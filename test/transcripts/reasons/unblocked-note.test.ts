import { Player, playRow, story, type Row } from '../../support/story.ts'

const BLOCKED: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'status'],
  ['FM presses', 'Open'],
  ['FM presses', 'Unblocked'],
]
const POOR = { status: 'user-adoption', date: '2026-05-04', note: 'Done for now.' }
const GOOD = {
  status: 'user-adoption',
  date: '2026-05-04',
  note: 'Jo Park trained 12 champions on 27 Feb; 300 users start with chat on 4 May, and the champions hold two sessions before.',
}

story('a poor note of what goes on again is told before it is kept', [
  ...BLOCKED,
  ['FM presses', 'Save', POOR],
  [
    'bot',
    '⚠ Poor note',
    'Nothing was saved yet',
    '[Save anyway]',
    'Note: what removed the obstacle, and what is next?: Done for now.',
  ],
  ['kept', 1],
  ['FM presses', 'Save anyway', POOR],
  ['bot', 'In Progress › Solution or User Adoption', 'Kept.'],
  ['kept', 2],
])

story('mended, it is kept at once, and another poor one is told again', [
  ...BLOCKED,
  ['FM presses', 'Save', POOR],
  ['FM presses', 'Save anyway', { ...POOR, note: 'It is fine for now.' }],
  ['bot', '⚠ Poor note'],
  ['kept', 1],
  ['FM presses', 'Save anyway', GOOD],
  ['bot', 'Kept.'],
  ['kept', 2],
])

story('a good one is kept at once', [...BLOCKED, ['FM presses', 'Save', GOOD], ['bot', 'Kept.'], ['kept', 2]])

test('all that the form requires is marked', () => {
  const player = new Player()
  for (const row of BLOCKED) playRow(player, row)
  const card = player.cards.at(-1) as { body: { id?: string; isRequired?: boolean; errorMessage?: string }[] }
  const required = card.body.filter(({ isRequired, errorMessage }) => isRequired && errorMessage).map(({ id }) => id)
  expect(required).toEqual(['status', 'date', 'note'])
})
