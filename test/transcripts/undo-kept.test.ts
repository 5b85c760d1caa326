import { MemoryRecords } from '../support/memory-records.ts'
import { Player, story } from '../support/story.ts'

/** What can be done about a status that was kept by mistake. */
const blocked = ['FM', 'Lamna SharePoint: their own policy forbids client files in a cloud'] as const
const keep = ['FM presses', 'Keep this status', { dateUnknown: 'true' }] as const

story('undo offers to correct it or to take it back, and changes nothing by itself', [
  blocked,
  keep,
  ['FM', 'undo'],
  ['bot', 'Lamna · SharePoint', 'You kept this last', '[Correct this]', '[Take it back]'],
  ['bot', 'only marked as taken back, which says nothing about the customer and is in no reminder or report'],
  ['bot never', 'the entitlement is void'],
  ['FM', 'status lamna'],
  ['bot', 'Blocked › Security/Privacy'],
])

story('taken back, the first status leaves a mark, and what was said waits', [
  blocked,
  keep,
  ['FM', 'oops undo'],
  ['FM presses', 'Take it back'],
  ['bot', 'Lamna · SharePoint Online is taken back: it is only marked as taken back', '[Take it up again]'],
  ['bot never', 'is Duplicate/Invalid'],
  ['FM', 'history lamna'],
  ['bot', 'Kept by mistake, and taken back. This is a mark and says nothing about the customer.'],
  ['FM', 'resume'],
  ['bot', 'Security/Privacy', '[Keep this status]'],
])

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
