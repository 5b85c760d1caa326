import { MemoryRecords } from '../../support/memory-records.ts'
import { Player, story } from '../../support/story.ts'

/** What can be done about a status that was kept by mistake. */
const blocked = ['FM', 'Lamna SharePoint: their own policy forbids client files in a cloud'] as const
const keep = ['FM presses', 'Keep this status', { dateUnknown: 'true' }] as const

story('undo offers to correct it or to take it back, and changes nothing by itself', [
  blocked,
  keep,
  ['FM', 'undo'],
  ['bot', 'Lamna · SharePoint', 'You kept this last', '[Correct this]', '[Take it back]'],
  ['bot', 'take it back: then nothing is kept of it, as before. The history shows both.'],
  ['FM', 'status lamna'],
  ['bot', 'Blocked › Security/Privacy'],
])

story('taken back, nothing is kept of the first status, and what was said waits', [
  blocked,
  keep,
  ['FM', 'oops undo'],
  ['FM presses', 'Take it back'],
  ['bot', 'Lamna · SharePoint Online is taken back: nothing is kept of it now.', '[Take it up again]'],
  ['bot never', 'Duplicate/Invalid'],
  ['FM', 'status'],
  ['bot', 'No status kept'],
  ['bot never', 'Lamna'],
  ['FM', 'status lamna'],
  ['bot', 'No status kept', 'You took back Lamna · SharePoint Online on 2 Mar 2026.', '[History]'],
  ['FM presses', 'History'],
  [
    'bot',
    'Nothing is kept now',
    'Taken back · 2 Mar 2026',
    'Security/Privacy (Non-Product/Feature) → none',
    'Status kept',
  ],
  ['bot never', 'Duplicate/Invalid', '[Back to the entitlement]'],
  ['FM', 'history lamna sharepoint'],
  ['bot', 'Nothing is kept now', 'Taken back', 'Status kept', '• “their own policy forbids client files in a cloud”'],
  ['FM', 'status blocked'],
  ['bot never', 'Lamna'],
  ['FM', 'overdue'],
  ['bot never', 'Lamna'],
])

story('kept again, it begins as a first status, and the history goes on', [
  blocked,
  keep,
  ['FM', 'undo'],
  ['FM presses', 'Take it back'],
  ['FM', 'resume'],
  ['bot', 'Security/Privacy', '[Keep this status]'],
  ['bot never', 'Kept so far'],
  ['FM', 'status lamna'],
  ['bot', 'Not kept yet', 'You took back Lamna · SharePoint Online'],
  ['FM', 'resume'],
  keep,
  ['bot', '✓ Kept'],
  ['FM', 'status lamna'],
  ['bot', 'Blocked › Security/Privacy', '1–1 of 1'],
  ['bot never', 'took back'],
  ['FM', 'history lamna'],
  ['bot', 'Taken back', 'Status kept', '[Back to the entitlement]'],
  ['FM', 'undo'],
  ['bot', 'take it back: then nothing is kept of it, as before.'],
  ['FM presses', 'Take it back'],
  ['bot', 'is taken back: nothing is kept of it now.'],
  ['FM', 'history lamna'],
  ['bot', 'Nothing is kept now'],
])

test('of what was taken back a page of the history follows the other', () => {
  const player = new Player()
  player.play({ kind: 'text', text: blocked[1] })
  player.press('Keep this status', { dateUnknown: 'true' })
  for (const note of ['First.', 'Second.', 'Third.', 'Fourth.', 'Fifth.']) {
    player.play({ kind: 'text', text: 'status lamna' })
    player.press('Open')
    player.press('Edit note')
    player.press('Save', { note: `${note} Their policy forbids client files in a cloud since May.` })
  }
  player.play({ kind: 'text', text: 'resume' })
  player.play({ kind: 'text', text: 'customer is Trey Research' })
  player.play({ kind: 'text', text: 'keep it' })
  player.play({ kind: 'text', text: 'history lamna' })
  expect(player.said).toContain('It was about another customer.')
  expect(player.said).not.toContain('Status kept')
  player.press('More')
  expect(player.said).toContain('Status kept')
  player.press('Newest')
  expect(player.said).toContain('Taken back')
})

story('beside another workload of the customer it is told by its workload alone', [
  blocked,
  keep,
  ['FM', 'Lamna Teams: nobody is trained and there is no champion'],
  keep,
  ['FM', 'undo'],
  ['FM presses', 'Take it back'],
  ['bot', 'Lamna · Microsoft Teams is taken back: nothing is kept of it now.'],
  ['bot never', 'Forget'],
  ['FM', 'status lamna'],
  ['bot', '1–1 of 1', 'SharePoint Online'],
  ['bot never', 'Teams'],
  ['FM', 'status lamna teams'],
  ['bot', 'You took back Lamna · Microsoft Teams', '[History]'],
  ['bot never', '[Lamna]', 'SharePoint'],
  ['FM', 'history lamna'],
  ['bot', 'Lamna · SharePoint Online'],
])

test('a colleague meets nothing of it, and keeps what is theirs', () => {
  const records = new MemoryRecords()
  const alex = new Player({}, records)
  const megan = new Player({ id: 'fm-2', name: 'Megan' }, records)
  alex.play({ kind: 'text', text: blocked[1] })
  alex.press('Keep this status', { dateUnknown: 'true' })
  records.letIn(alex.who, megan.who)
  alex.play({ kind: 'text', text: 'undo' })
  alex.press('Take it back')
  for (const text of ['status lamna', 'history lamna', 'status']) {
    megan.play({ kind: 'text', text })
    expect(megan.said).toContain('No status kept')
    expect(megan.said).not.toContain('took back')
  }
  megan.play({ kind: 'text', text: blocked[1] })
  megan.press('Keep this status', { dateUnknown: 'true' })
  expect(megan.said).toContain('✓ Kept')
  alex.play({ kind: 'text', text: 'status lamna' })
  expect(alex.said).toContain('No status kept')
  expect(alex.said).not.toContain('took back')
})

describe('what began of it meanwhile', () => {
  story('keeps the status, and it is said what to do instead', [
    ['FM', 'Lamna SharePoint: nobody is trained and there is no champion'],
    keep,
    ['FM', 'plan lamna'],
    ['FM presses', 'Make the plan', { goLive: '2026-04-20', cohorts: 'Sales' }],
    ['FM', 'correct this'],
    ['FM', 'keep it'],
    ['bot', 'You changed nothing'],
    ['FM', 'undo'],
    ['FM presses', 'Take it back'],
    [
      'bot',
      'Lamna · SharePoint Online stays as it is: readiness or a plan was begun of it since.',
      'Set the status that is true, or erase the customer with “forget Lamna”.',
      '[Correct this]',
    ],
    ['FM', 'status lamna'],
    ['bot', 'Adoption Readiness'],
  ])

  story('is the ACM checklist as well, where the customer has nothing else', [
    ['FM', 'Lamna SharePoint: nobody is trained and there is no champion'],
    keep,
    ['FM', 'acm lamna'],
    ['FM presses', 'Start: 1 Prepare'],
    ['FM', 'undo'],
    ['FM presses', 'Take it back'],
    ['bot', 'stays as it is: an ACM checklist was begun for the customer since.', '[Correct this]'],
  ])
})

story('taken back, the status of before comes back', [
  ['FM', 'Lamna SharePoint: the site is live and document libraries are being copied with SPMT, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-05-15' }],
  blocked,
  keep,
  ['FM', 'undo'],
  ['bot', 'the status of before comes back'],
  ['FM presses', 'Take it back'],
  ['bot', 'is taken back and is In Progress › Migration again, as before.'],
  ['FM', 'status lamna'],
  ['bot', 'In Progress › Migration', 'Target date 15 May'],
])

story('correcting goes on from the offer', [
  blocked,
  keep,
  ['FM', 'undo'],
  ['FM presses', 'Correct this'],
  ['bot', 'Keeping it again adds a new entry', '[Keep this status]'],
])

test('what a colleague changed since stays', () => {
  const records = new MemoryRecords()
  const alex = new Player({}, records)
  alex.play({ kind: 'text', text: blocked[1] })
  alex.press('Keep this status', { dateUnknown: 'true' })
  alex.play({ kind: 'text', text: 'undo' })
  const megan = new Player({ id: 'fm-2', name: 'Megan' }, records)
  records.letIn(alex.who, megan.who)
  megan.play({ kind: 'text', text: 'Lamna SharePoint: the only admin left and IT has no budget for a new one' })
  megan.press('Keep this status', { dateUnknown: 'true' })
  megan.press('Keep this status', { dateUnknown: 'true' })
  expect(megan.kept).toHaveLength(1)
  alex.press('Take it back')
  expect(alex.effects).toEqual([])
  expect(alex.said).toContain('was changed since and stays as it is')
})

test('an offer that is pressed twice takes back once', () => {
  const player = new Player()
  player.play({ kind: 'text', text: blocked[1] })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: 'undo' })
  player.press('Take it back')
  player.press('Take it back', {}, 1)
  expect(player.effects).toEqual([])
})

test.each([
  ['undo', 'Correct this'],
  ['correct this', undefined],
])('kept again unchanged after “%s”, it has one entry', (typed, button) => {
  const player = new Player()
  player.play({ kind: 'text', text: blocked[1] })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: typed })
  if (button !== undefined) player.press(button)
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.effects).toEqual([])
  expect(player.said).toContain('You changed nothing: it stays as it was kept on 2 Mar 2026.')
  player.play({ kind: 'text', text: 'correct this' })
  player.play({ kind: 'text', text: 'until 15 June' })
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept).toHaveLength(2)
})
