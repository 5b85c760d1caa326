import { MemoryRecords } from '../../support/memory-records.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Contoso was changed on Monday 2 March, Fabrikam on Friday 6, Tailspin on Monday 9; it is Monday evening. */
const THREE: readonly Row[] = [
  ['FM', 'Contoso SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-05-10' }],
  ['day', '2026-03-06'],
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-05-05', dateUnknown: 'false' }],
  ['day', '2026-03-09'],
  ['FM', 'Tailspin SharePoint: the site is live and document libraries are being copied with SPMT, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-05-08' }],
  ['kept', 3],
]

story('what is new since a day are the changes since then', [
  ...THREE,
  ['FM', 'whats new since friday'],
  ['bot', 'Changed since Friday', '1–2 of 2', 'Tailspin', 'Fabrikam'],
  ['bot', 'In Progress › Migration', 'You, 9 Mar: this status was set', 'You, 6 Mar: this status was set'],
  ['bot never', 'Contoso', 'Your statuses'],
  ['FM', 'what changed today?'],
  ['bot', 'Changed today', '1–1 of 1', 'Tailspin'],
  ['FM', 'what changed at contoso since 1 march'],
  ['bot', 'Changed since 1 Mar', '1–1 of 1 for “contoso”', 'Contoso'],
  ['FM', 'whats new at fabrikam since yesterday'],
  ['bot', 'Changed since yesterday', 'Nothing of “fabrikam” was changed since yesterday.', '[All statuses]'],
  ['bot never', 'No status kept'],
])

test('what a colleague changed is told with who it was', () => {
  const records = new MemoryRecords()
  const [alex, megan] = [new Player({}, records), new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)]
  for (const row of THREE) playRow(alex, row)
  records.letIn(alex.who, megan.who)
  megan.day = '2026-03-09'
  megan.play({ kind: 'text', text: 'move fabrikam teams to 3 june' })
  megan.press('Save')
  alex.play({ kind: 'text', text: 'what’s new since yesterday' })
  expect(alex.said).toContain('Megan Bowen, 9 Mar: the unblock date is now 3 Jun 2026')
  megan.play({ kind: 'text', text: 'what’s new since monday' })
  expect(megan.said).toContain('You and Alex Wilber, 9 Mar: the unblock date is now 3 Jun 2026; this status was set')
})

test('what was set twice is told once, under the status', () => {
  const player = new Player()
  for (const row of THREE) playRow(player, row)
  player.play({
    kind: 'text',
    text: 'Tailspin SharePoint: the site is live and libraries are being copied, half are done',
  })
  player.press('Keep this status', { date: '2026-05-09' })
  player.play({ kind: 'text', text: 'what changed today?' })
  expect(player.said.match(/this status was set/g)).toHaveLength(1)
  expect(player.said.match(/In Progress › Migration/g)).toHaveLength(1)
})

story('where nothing was changed, that is said', [
  ['FM', 'what’s new since friday'],
  ['bot', /^Changed since \w+\nNothing was changed since Friday\./, '[All statuses]'],
  ['bot never', 'No status kept', 'Your statuses'],
])

test.each([
  ['what has changed since last friday?', 2],
  ['anything new since friday', 2],
  ['changes since 6 march', 2],
  ['what did I keep since friday', 2],
  ['morning! what is new since yesterday', 1],
  ['what happened since monday', 3],
  ['what did i change last week', 3],
  ['what changed this week', 1],
  ['what changed in the last 3 days', 2],
  ['show me the changes since the weekend', 1],
  ['news since 2026-03-05', 2],
])('“%s” finds %i', (text, many) => {
  const player = new Player()
  for (const row of THREE) playRow(player, row)
  player.play({ kind: 'text', text: 'Wingtip Teams: nobody is trained' })
  player.play({ kind: 'text', text })
  expect(player.said).toContain(`1–${many} of ${many}`)
  expect(player.said).toMatch(/^Changed (?:since|today)/)
})

test.each([
  'new admin since friday',
  'what they changed since the pilot',
  'nothing new since friday, they do not answer',
  'the proxy changed since friday',
  'what is new since the pilot is the works council',
])('“%s” is told of a customer', (text) => {
  const player = new Player()
  for (const row of THREE) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).not.toMatch(/^Changed (?:since|today)/)
})
