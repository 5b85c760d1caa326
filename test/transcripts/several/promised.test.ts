import { type Row, Player, playRow, story } from '../../support/story.ts'

const SAID: readonly Row[] = [
  ['FM', 'Contoso Exchange: mailboxes move till 3 May. Teams: users are not trained until 1 June.'],
  ['FM', 'keep it'],
  ['bot', 'Kept', 'You also named Microsoft Teams'],
]
const ANOTHER: readonly Row[] = [
  ['FM', 'Adatum Intune: firewall blocks enrolment, 1 June'],
  ['FM', 'keep it'],
  ['kept', 2],
]
const TEAMS: Row = ['bot', 'Contoso · Microsoft Teams', 'blocked because users are not trained', '2026-06-01']

describe('what comes next once this is kept', () => {
  describe.each(['resume', 'resume contoso', 'resume contoso teams', 'next', 'go on'])('“%s”', (typed) => {
    story('finds it at once', [...SAID, ['FM', typed], TEAMS])
    story('finds it after another customer', [...SAID, ...ANOTHER, ['FM', typed], TEAMS])
    story('finds it after another customer was cancelled', [
      ...SAID,
      ['FM', 'Adatum Intune: firewall blocks enrolment, 1 June'],
      ['FM', 'cancel'],
      ['FM', typed],
      TEAMS,
    ])
  })

  story('stands in the list of what is kept', [
    ...SAID,
    ...ANOTHER,
    ['FM', 'status'],
    ['bot', 'Contoso · Microsoft Teams is begun and not kept yet'],
  ])

  story('is named when it is kept twice', [
    ...SAID,
    ['FM', 'keep it'],
    ['bot', 'Contoso · Exchange Online is kept already', 'Contoso · Microsoft Teams'],
    ['kept', 1],
  ])

  story('is said once, and done once it is kept', [
    ...SAID,
    ['FM', 'next'],
    ['FM', 'keep it'],
    ['kept', 2],
    ['FM', 'resume'],
    ['bot', 'Nothing is unfinished'],
    ['FM', 'next'],
    ['bot', 'New assessment'],
  ])

  story('the button of the kept card leads there, also later', [
    ...SAID,
    ...ANOTHER,
    ['FM presses old', 'Assess Microsoft Teams next', 2],
    TEAMS,
  ])

  story('of three each waits', [
    [
      'FM',
      'Contoso Exchange: mailboxes move till 3 May. Teams: users are not trained. Intune: firewall blocks enrolment.',
    ],
    ['FM', 'keep it'],
    ...ANOTHER,
    ['FM', 'resume contoso intune'],
    ['bot', 'Contoso · Intune', 'firewall blocks'],
    ['FM', 'cancel'],
    ['FM', 'next'],
    ['bot', 'Contoso · Microsoft Teams', 'users are not trained'],
  ])
})

test('a correction of the customer holds for what waits, too', () => {
  const player = new Player()
  for (const row of SAID) playRow(player, row)
  for (const row of [
    ['FM', 'customer is Fabrikam'],
    ['FM', 'keep it'],
    ['FM', 'next'],
    ['bot', 'Fabrikam · Microsoft Teams'],
    ['bot never', 'Contoso'],
  ] as const)
    playRow(player, row)
  playRow(player, ['FM', 'keep it'])
  expect(player.state.assessments.filter(({ customer }) => customer === 'Contoso')).toEqual([])
})

story('news of the customer that names no workload is not taken for what waits', [
  ...SAID,
  ['FM', 'contoso has no budget any more, they stop'],
  ['bot never', 'users are not trained'],
])

story('news of the workload that waits goes there', [
  ...SAID,
  ...ANOTHER,
  ['FM', 'contoso teams: there is no champion either'],
  ['bot', 'Contoso · Microsoft Teams', 'Added to what you said of Contoso before', 'users are not trained'],
])
