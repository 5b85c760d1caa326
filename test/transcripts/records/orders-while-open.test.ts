import { Player, story, type Row } from '../../support/story.ts'

const opened = (): Player => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
  return player
}

describe('an order while an assessment is open', () => {
  test.each([
    ['schedule the kickoff for 12 march', 'I have no calendar', 'ACM checklist', '[Acm Contoso]'],
    ['plan the kick-off call for 12 march', 'I have no calendar', 'ACM checklist', '[Acm Contoso]'],
    ['schedule the kickoff', 'I have no calendar', 'ACM checklist', '[Acm Contoso]'],
    ['schedule a meeting with the CFO on friday', 'I have no calendar'],
    ['send the invite', 'I have no calendar'],
    ['invite Dana to the kickoff', 'I have no calendar'],
    ['add a comment: CFO signs on Friday', 'A comment belongs to a status that is kept', '[Add it to the note]'],
    ['add comment CFO signs on Friday', 'A comment belongs to a status that is kept', '[Add it to the note]'],
    ['please leave a comment saying CFO signs on Friday', 'A comment belongs to', '[Add it to the note]'],
    ['change owner to Megan', 'success owner', '[Success owner: Megan]'],
    ['change the owner to Megan', 'success owner', '[Success owner: Megan]'],
    ['set owner Megan Bowen', 'success owner', '[Success owner: Megan Bowen]'],
    ['make megan the owner', 'success owner', '[Success owner: Megan]'],
    ['assign it to Megan', 'assign', 'Keep it first'],
  ])('“%s” is not added to it', (text, ...shown) => {
    const player = opened()
    const before = player.state.assessments
    player.play({ kind: 'text', text })
    for (const each of shown) expect(player.said).toContain(each)
    expect(player.state.assessments).toEqual(before)
  })
})

story('the comment goes into the note of what is open with one press', [
  ['FM', 'Contoso Teams: nobody is trained'],
  ['FM', 'add a comment: CFO signs on Friday'],
  ['FM presses', 'Add it to the note'],
  ['bot', 'Contoso · Microsoft Teams', 'Blocked › Adoption Readiness', 'CFO signs on Friday'],
])

story('the success owner is remembered for DIBS with one press', [
  ['FM', 'Contoso Teams: nobody is trained'],
  ['FM', 'change owner to Megan'],
  ['FM presses', 'Success owner: Megan'],
  ['bot', 'Contoso · Microsoft Teams', 'Remembered for DIBS: success owner Megan'],
])

const KEPT: readonly Row[] = [
  ['day', '2026-03-02'],
  ['FM', 'Contoso Teams: nobody is trained, 30 june'],
  ['FM', 'keep it'],
]

story('right behind a keep a comment opens its form', [
  ...KEPT,
  ['FM', 'add a comment: CFO signs on Friday'],
  ['bot', 'Contoso · Microsoft Teams', 'Check it and press Save', 'Comment: CFO signs on Friday'],
  ['FM presses', 'Save'],
  ['bot', 'CFO signs on Friday'],
])

story('where something is kept of the open customer a comment is for that', [
  ...KEPT,
  ['FM', 'Contoso Teams: the network is too slow'],
  ['FM', 'add a comment: CFO signs on Friday'],
  ['bot', 'Check it and press Save', 'Comment: CFO signs on Friday', 'What is open of them stays'],
])

for (const typed of ['change owner to Megan', 'make megan the owner', 'the owner is Megan'])
  story(`right behind a keep “${typed}” opens the form of DIBS`, [
    ...KEPT,
    ['FM', typed],
    ['bot', 'Contoso · Microsoft Teams', 'who answers for its success at the customer', 'Megan'],
  ])

story('that a kick-off is planned is news', [
  ['FM', 'Contoso Teams: kickoff on 12 march'],
  ['FM', 'they scheduled the kickoff for 12 march'],
  ['bot', 'Contoso · Microsoft Teams', 'In Progress'],
])

test('right behind a keep “assign it to Megan” is about what was kept', () => {
  const player = new Player()
  for (const text of ['Contoso Teams: nobody is trained, 30 june', 'keep it', 'assign it to Megan'])
    player.play({ kind: 'text', text })
  expect(player.by).toContain('assign')
  expect(player.said).not.toContain('no customer of that name')
})

const TWO_KEPT = [
  ['FM', 'Fabrikam Exchange: migration runs till 20 June'],
  ['FM', 'keep'],
  ['FM', 'Contoso Teams: HR has no time for training until 1 May'],
  ['FM', 'keep'],
] as const

story('a comment or a sentence for the note goes to whom it names, not to what is shown', [
  ...TWO_KEPT,
  ['FM', 'add comment fabrikam: Jo is on holiday'],
  ['bot', 'Fabrikam · Exchange Online', 'Comment: Jo is on holiday', '[Save]'],
  ['FM', 'add comment: the chair is Ines'],
  ['bot', 'Comment: the chair is Ines', '[Save]'],
  ['FM', 'fabrikam: add to note: wave 2 done'],
  [
    'bot',
    'Fabrikam · Exchange Online',
    'Note: The customer intends to use it: the migration runs till 20 June. Wave 2 done',
  ],
  ['FM', 'add to note of contoso teams: HR asked for material'],
  ['bot', 'Contoso · Microsoft Teams', 'HR asked for material', '[Save]'],
])

story('a kept customer of several words is shown, whatever the verb', [
  ['FM', 'Fourth Coffee Teams: HR has no time for training until 1 May'],
  ['FM', 'keep'],
  ['FM', 'show fourth coffee'],
  ['bot', 'Your statuses', 'Fourth Coffee · Microsoft Teams'],
  ['FM', 'open fourth coffee'],
  ['bot', 'Your statuses', 'Fourth Coffee · Microsoft Teams'],
])
