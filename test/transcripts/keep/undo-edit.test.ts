import { MemoryRecords } from '../../support/memory-records.ts'
import { Player, story } from '../../support/story.ts'

const NOTE = 'Their policy forbids client files in a cloud.'
const kept = [
  ['FM', 'Wingtip Teams: they are on Slack and happy with it, no interest'],
  ['FM presses', 'Keep this status'],
  ['FM', 'Lamna SharePoint: their own policy forbids client files in a cloud'],
  ['FM presses', 'Keep this status', { date: '2026-04-01', note: NOTE }],
  ['FM', 'Wingtip Intune: their only admin left, nobody runs it'],
  ['FM', 'status lamna'],
  ['FM presses', 'Open'],
] as const

story('“undo” after a note was edited offers the note of before, of that customer', [
  ...kept,
  ['FM presses', 'Edit note'],
  ['FM presses', 'Save', { note: 'Their policy forbids it since *May*.' }],
  ['FM', 'undo'],
  ['bot', 'Lamna · SharePoint Online', 'You changed the note here last. Put back what it was before?', `“${NOTE}”`],
  ['bot never', 'Wingtip'],
  ['FM presses', 'Put it back'],
  ['bot', 'It is put back as it was.', `Note: ${NOTE}`],
  ['FM presses', 'History'],
  ['bot', 'Note changed', 'Put back.', 'since *May*'],
  // What was put back last can be put back again.
  ['FM', 'undo'],
  ['bot', '“Their policy forbids it since *May*.”'],
])

story('a date that was moved is put back, also to “not known”', [
  ...kept,
  ['FM presses', 'Move date'],
  ['FM presses', 'Save', { date: '', dateUnknown: 'true' }],
  ['FM', 'undo'],
  ['bot', 'You moved the date here last.', 'unblock date 1 Apr 2026'],
  ['FM presses', 'Put it back'],
  ['bot', 'Projected unblock date: 1 Apr 2026'],
  ['FM', 'undo'],
  ['bot', 'date not known'],
  ['FM presses', 'Put it back'],
  ['bot', 'Projected unblock date: not known'],
])

story('DIBS are put back field by field', [
  ...kept,
  ['FM presses', 'Edit DIBS'],
  ['FM presses', 'Save', { intent: 'Meetings', seats: '500' }],
  ['FM', 'undo'],
  ['bot', 'You changed DIBS here last.', 'intent empty', 'seats empty'],
  ['FM presses', 'Put it back'],
  ['bot', 'It is put back as it was.'],
  ['bot never', 'Meetings'],
])

story('a comment and a status stay in the history, and it says where to change them', [
  ...kept,
  ['FM presses', 'Comment'],
  ['FM presses', 'Save', { comment: 'Called Ana.' }],
  ['FM', 'undo'],
  [
    'bot',
    'Lamna · SharePoint Online',
    'You added a comment here last. It stays in the history; open it to add another',
  ],
  ['FM presses', 'Open it'],
  ['FM presses', 'Unblocked'],
  ['FM presses', 'Save', { status: 'migration', date: '2026-06-01', note: 'The policy was changed, they move files.' }],
  ['FM', 'undo'],
  ['bot', 'You added a status here last.', '[Open it]'],
])

story('who went on with an assessment since undoes there', [
  ...kept,
  ['FM presses', 'Edit note'],
  ['FM presses', 'Save', { note: 'Their policy forbids it.' }],
  ['FM', 'resume wingtip'],
  ['FM', 'the job is not filled before summer'],
  ['FM', 'undo'],
  ['bot', 'The last sentence is taken back.', 'Wingtip · Intune'],
])

test('what a colleague changed since is not overwritten', () => {
  const records = new MemoryRecords()
  const alex = new Player({}, records)
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)
  for (const player of [alex, megan]) {
    player.play({ kind: 'text', text: 'Lamna SharePoint: their own policy forbids client files in a cloud' })
    player.press('Keep this status', { dateUnknown: 'true' })
    if (player === alex) records.letIn(alex.who, megan.who)
  }
  megan.press('Keep this status')
  const edit = (player: Player, note: string): void => {
    player.play({ kind: 'text', text: 'status lamna' })
    player.press('Open')
    player.press('Edit note')
    player.press('Save', { note })
    player.press('Save anyway')
  }
  edit(alex, 'A note of Alex.')
  alex.play({ kind: 'text', text: 'undo' })
  edit(megan, 'A note of Megan.')
  alex.press('Put it back')
  expect(alex.said).toContain('Megan Bowen changed this')
  expect(alex.said).toContain('A note of Megan.')
  alex.play({ kind: 'text', text: 'undo' })
  expect(alex.said).toContain('It was changed once more since your edit. Nothing was undone.')
})

story('a date of before that has passed meanwhile is not put back', [
  ['FM', 'Tailspin SharePoint: the site is live and document libraries are being copied with SPMT, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-03-15' }],
  ['FM', 'status tailspin'],
  ['FM presses', 'Open'],
  ['day', '2026-03-20'],
  ['FM presses', 'Move date'],
  ['FM presses', 'Save', { date: '2026-06-01' }],
  ['FM', 'undo'],
  ['FM presses', 'Put it back'],
  ['bot', 'The target date lies in the past. Choose today or later.', 'Target date: 1 Jun 2026', '[Move date]'],
])
