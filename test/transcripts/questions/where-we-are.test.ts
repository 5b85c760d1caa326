import { CHANNEL, Player, playRow, story, type Row } from '../../support/story.ts'

const KEPT: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['kept', 3],
]

story('whoever asks where a customer stands gets its statuses', [
  ...KEPT,
  ...[
    'where are we with contoso?',
    'Where do we stand with Contoso',
    'wheres contoso at?',
    'morning! where are we with contoso',
    'remind me where we are with contoso please',
    'contoso: where do we stand?',
    'Contoso - where are we',
    'contoso teams, where are we now?',
    'how far along is contoso?',
    'any news on contoso?',
    'whats the latest on contoso',
    'whats going on with contoso',
    'contoso?',
    'and contoso?',
  ].flatMap((text): Row[] => [
    ['FM', text],
    ['bot', 'Your statuses', '1–1 of 1', 'Contoso · Microsoft Teams'],
    ['bot never', 'Fabrikam'],
  ]),
  ['FM', 'fabrikam: where are we'],
  ['bot', '1–2 of 2', 'Fabrikam · Intune', 'Fabrikam · Microsoft Teams'],
  ['FM', 'where is fabrikam with teams?'],
  ['bot', '1–1 of 1', 'Fabrikam · Microsoft Teams'],
  ['FM', 'where do we stand with Fabrikam on Intune'],
  ['bot', '1–1 of 1', 'Fabrikam · Intune'],
  ['kept', 3],
])

test.each([
  'where is their documentation?',
  'Contoso: where do we stand with the migration, they asked',
  'they asked where we are with Contoso',
  'Contoso Teams: where are the trainers? nobody is trained',
  'where we are with Contoso: nobody is trained and there is no champion',
])('“%s” is no question for the list', (text) => {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).not.toContain('Your statuses')
})

test('a name of which nothing is kept and a question mark stay what they were', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: there is something in the way' })
  player.play({ kind: 'text', text: 'Kerberos?' })
  expect(player.said).not.toContain('Nothing is kept')
})

test('in a group chat it tells what is posted there', () => {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.where = CHANNEL
  player.play({ kind: 'text', text: 'where are we with contoso?' })
  expect(player.said).toContain('Nothing is posted here for “contoso”')
  expect(player.state.assessments).toHaveLength(3)
})
