import { Player, playRow, story, type Row } from '../../support/story.ts'

/** One of Wingtip Toys and two of Fabrikam are due on 16 March 2026. */
const DUE: readonly Row[] = [
  ['FM', 'Wingtip Toys Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }],
  ['FM', 'Fabrikam SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-03-10' }],
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion'],
  ['FM presses', 'Keep this status', { date: '2026-03-11', dateUnknown: 'false' }],
  ['day', '2026-03-16'],
  ['digest'],
  ['bot', '3 statuses need a look'],
]

for (const text of [
  'wingtip done',
  'Wingtip Toys: done',
  'wingtip toys teams looked at',
  'done with wingtip',
  'looked at wingtip.',
  'I looked at wingtip today',
  'wingtip is done',
  'wingtip checked',
]) {
  story(`“${text}” marks what is due of the customer as looked at, and “undo” takes it back`, [
    ...DUE,
    ['FM', text],
    ['bot', 'Looked at today: Wingtip Toys · Microsoft Teams.', '2 statuses need a look', '[Undo]'],
    ['bot', '[The customer said this]'],
    ['FM', 'undo'],
    ['bot', 'Wingtip Toys · Microsoft Teams', 'Taken back: it comes up again now'],
    ['FM', 'reminders'],
    ['bot', '3 statuses need a look'],
  ])
}

story('all that is due of one customer is looked at together, and comes back together', [
  ...DUE,
  ['FM', 'fabrikam done'],
  ['bot', 'Looked at today: Fabrikam · SharePoint Online and Fabrikam · Microsoft Teams.', '1 status needs a look'],
  ['FM presses', 'Undo'],
  ['bot', 'Taken back: they come up again now'],
])

story('where it was news, a button takes it for that', [
  ...DUE,
  ['FM', 'fabrikam sharepoint done'],
  ['bot', 'Looked at today: Fabrikam · SharePoint Online.'],
  ['FM presses', 'The customer said this'],
  ['bot never', 'Looked at today'],
])

test.each([
  ['a customer of whom nothing is due', 'contoso done'],
  ['no customer', 'migration done'],
  ['a workload', 'sharepoint done'],
  ['news', 'wingtip training is done'],
  ['more than that', 'wingtip is done with the pilot, and waits for budget'],
])('%s is not marked: “%s”', (_, text) => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).not.toContain('Looked at today')
  expect(player.effects.filter(({ kind }) => kind === 'markReminders')).toEqual([])
})

test('“done” of a customer whose assessment is open is about that', () => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text: 'Fabrikam SharePoint: they move their files' })
  player.play({ kind: 'text', text: 'fabrikam done' })
  expect(player.said).not.toContain('Looked at today')
})

/** Plays that of one customer something is due, and then a text; true if that was marked. */
function isMarked(customer: string, ...texts: readonly string[]): boolean {
  const player = new Player()
  playRow(player, ['FM', 'Teams: nobody is trained and there is no champion, they won’t go live'])
  player.press('Keep this status', { customer, date: '2026-03-05', dateUnknown: 'false' })
  playRow(player, ['day', '2026-03-16'])
  for (const text of texts) player.play({ kind: 'text', text })
  expect(player.kept.map((each) => each.customer)).toEqual([customer])
  return player.effects.some(({ kind }) => kind === 'markReminders')
}

test.each([
  ['well done!', 'Wellington Partners'],
  ['all done', 'Allied Foods'],
  ['call done', 'Callisto'],
  ['that is done', 'Thatcher Ltd'],
  ['work is done', 'Workday Labs'],
  ['training is done', 'Training Partners'],
  ['pilot done', 'Pilot Ltd'],
  ['well done', 'Well'],
  ['wingt done', 'Wingtip Toys'],
  ['toys done', 'Wingtip Toys'],
])('ordinary talk marks nobody: “%s” beside %s', (text, customer) => {
  expect(isMarked(customer, text)).toBe(false)
})

test.each([
  ['Callisto done', 'Callisto'],
  ['thatcher is done', 'Thatcher Ltd'],
  ['training partners done', 'Training Partners'],
  ['pilot ltd: done', 'Pilot Ltd'],
  ['zentrova foods done', 'Zentrova Foods Europe'],
])('a name, or its first word that is no ordinary one, does: “%s” of %s', (text, customer) => {
  expect(isMarked(customer, text)).toBe(true)
})

test.each([
  ['pilot is done', false],
  ['zentrova done', false],
  ['Zentrova Travel Centers done', true],
])('while news of somebody else is assessed, only a whole name does: “%s”', (text, expected) => {
  const customer = text.startsWith('pilot') ? 'Pilot Travel Centers' : 'Zentrova Travel Centers'
  expect(isMarked(customer, 'Contoso Teams: they run a pilot with 40 people', text)).toBe(expected)
})
