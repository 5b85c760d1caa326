import { Player, story, type Row } from '../../support/story.ts'

const three =
  'Minutes Northwind 18 Feb\nExchange: mailboxes moving, ready 20 May\nTeams: users not trained, no champion\nIntune: the only admin left, nobody has the skills'
const keptFirst: readonly Row[] = [
  ['FM', three],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'You also named Microsoft Teams and Intune'],
]

for (const typed of [
  'next',
  'Next!',
  'next one',
  'the next one',
  'next pls',
  'go on',
  'continue',
  'carry on',
  'ok next',
  'next workload',
])
  story(`“${typed}” goes on with the next workload that was named`, [
    ...keptFirst,
    ['FM', typed],
    ['bot', 'Northwind · Microsoft Teams', 'Adoption Readiness', 'You also named Intune'],
    ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
    ['FM', typed],
    ['bot', 'Northwind · Intune', 'IT Change Management'],
    ['kept', 2],
  ])

story('of a sentence that was parted, too', [
  ['FM', 'Contoso: Exchange is being migrated, Intune is blocked because the wrong licences were bought'],
  ['FM presses', 'Assess both'],
  ['FM presses', 'Keep this status', { date: '2026-05-01' }],
  ['FM', 'next'],
  ['bot', 'Contoso · Intune', 'Billing'],
])

story('where nothing is left, “next” begins a new one and “go on” takes up what is unfinished', [
  ['FM', 'Fabrikam Intune: the only admin left'],
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'go on'],
  ['bot', 'Fabrikam · Intune'],
  ['FM', 'next'],
  ['bot', 'New assessment', 'Fabrikam · Intune is not kept yet', '[Go on]'],
])

for (const typed of ['next customer', 'new', 'another one'])
  story(`“${typed}” begins with another customer, whatever was named`, [
    ...keptFirst,
    ['FM', typed],
    ['bot', '[Go on]'],
  ])

test('pressing “Assess … next” twice leads to the one that it began, and the card goes on with it', () => {
  const player = new Player()
  for (const [kind, text] of [['text', three]] as const) player.play({ kind, text })
  player.press('Keep this status')
  player.press('Assess Microsoft Teams next')
  expect(player.said).toContain('Northwind · Microsoft Teams')
  player.press('Assess Microsoft Teams next', {}, 1)
  expect(player.said).toContain('Northwind · Microsoft Teams')
  expect(player.said).toContain('Adoption Readiness')
  expect(player.said).not.toContain('[Assess the next one]')
  expect(player.state.assessments.filter(({ workload }) => workload === 'teams')).toHaveLength(1)
})
