import { Player, playRow, story, type Row } from '../../support/story.ts'

/** What keeping takes the place of is seen before it is kept. */

const MOVING: readonly Row[] = [
  ['FM', 'Fabrikam SharePoint: migration under way until 30 November'],
  ['bot never', 'Kept so far'],
  ['FM', 'keep it'],
]

story('a proposal shows what is kept of the customer and workload', [
  ...MOVING,
  ['FM', 'fabrikam sharepoint: the law forbids it'],
  ['bot', 'Blocked › Legal/Regulatory', 'Kept so far: In Progress › Migration, 30 Nov 2026'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Blocked needs a projected unblock date', 'Kept so far: In Progress › Migration, 30 Nov 2026'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept'],
  ['FM', 'fabrikam sharepoint: nobody is trained and there is no champion'],
  ['bot', 'Adoption Readiness', 'Kept so far: Blocked › Legal/Regulatory, date not known'],
])

story('also once the names are given', [
  ...MOVING,
  ['FM', 'their law forbids it'],
  ['FM', 'customer is Fabrikam'],
  ['FM', 'workload is SharePoint'],
  ['bot', 'Kept so far: In Progress › Migration, 30 Nov 2026'],
  ['FM', 'customer is Contoso'],
  ['bot never', 'Kept so far'],
  ['FM presses', 'Change customer or workload'],
  ['FM presses', 'Use these', { customer: 'Fabrikam', workload: 'sharepoint' }],
  ['bot', 'Kept so far: In Progress › Migration, 30 Nov 2026'],
])

const KEPT = 'Kept so far: In Progress › Migration, 30 Nov 2026'

story('also after an addition, an answer, a choice or a cancelling is taken back', [
  ...MOVING,
  ['FM', 'fabrikam sharepoint: the law forbids it'],
  ['FM', 'also the ministry wrote them a letter'],
  ['bot', KEPT],
  ['FM', 'undo'],
  ['bot', 'The last sentence is taken back.', KEPT],
  ['FM presses', 'Another status'],
  ['FM presses', 'Use this status', { status: 'security-privacy', reason: 'their own rule' }],
  ['FM', 'undo'],
  ['bot', 'Your choice is taken back.', KEPT],
  ['FM', 'cancel'],
  ['FM', 'undo'],
  ['bot', 'Legal/Regulatory', KEPT],
  ['FM', 'cancel'],
  ['FM', 'resume'],
  ['bot', 'Legal/Regulatory', KEPT],
  ['FM', 'cancel'],
  ['FM presses', 'Take it up again'],
  ['bot', 'Legal/Regulatory', KEPT],
])

for (const text of ['fabrikam intune: the law forbids it', 'Contoso SharePoint: the law forbids it']) {
  story(`nothing is shown of another: ${text}`, [
    ...MOVING,
    ['FM', text],
    ['bot', 'Legal'],
    ['bot never', 'Kept so far'],
  ])
}

test('what another person keeps is not shown before it is kept', () => {
  const other = new Player({ id: 'fm-2', name: 'Megan Bowen' })
  for (const row of MOVING) playRow(other, row)
  const player = new Player({}, other.records)
  player.play({ kind: 'text', text: 'fabrikam sharepoint: the law forbids it' })
  expect(player.said).toContain('Legal/Regulatory')
  expect(player.said).not.toContain('Kept so far')
})
