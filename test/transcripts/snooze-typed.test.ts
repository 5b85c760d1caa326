import { Player, playRow, story, type Row } from '../support/story.ts'

/** Due on Monday 16 March 2026: two of Fabrikam, one of Adventure Works; Contoso is not. */
const DUE: readonly Row[] = [
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-03-05', dateUnknown: 'false' }],
  ['FM', 'Fabrikam SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-03-10' }],
  ['FM', 'new'],
  ['FM presses', 'Go on', { customer: 'Adventure Works', workload: 'teams', text: 'nobody is trained, no champion' }],
  ['FM presses', 'Keep this status', { date: '2026-03-11', dateUnknown: 'false' }],
  ['FM', 'Contoso SharePoint: libraries are being copied, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-05-10' }],
  ['kept', 4],
  ['day', '2026-03-16'],
]

story('snooze by text is for a week', [
  ...DUE,
  ['FM', 'snooze adventure works'],
  ['bot', 'Adventure Works · Microsoft Teams comes back on 23 Mar 2026.', '2 statuses need a look', '[Undo]'],
  ['FM presses', 'Undo'],
  ['bot', 'Taken back.', '3 statuses need a look'],
])

test.each([
  ['snooze fabrikam teams until monday', '23 Mar 2026'],
  ['Snooze Fabrikam Teams until Friday please', '20 Mar 2026'],
  ['snooze fabrikam teams 3 days', '19 Mar 2026'],
  ['snooze fabrikam teams for two weeks', '30 Mar 2026'],
  ['snooze fabrikam teams for a week', '23 Mar 2026'],
  ['snooze fabrikam teams until 2 april', '2 Apr 2026'],
  ['snooze fabrikam teams until next week', '23 Mar 2026'],
  ['snooze fabrikam teams until next month', '1 Apr 2026'],
  ['snooze fabrikam teams until tomorrow', '17 Mar 2026'],
  ['please snooze the reminder for fabrikam teams until next friday', '20 Mar 2026'],
])('“%s” comes back on %s', (text, day) => {
  const player = new Player()
  for (const row of DUE) playRow(player, row)
  player.play({ kind: 'text', text: 'Wingtip Teams: nobody is trained' })
  player.play({ kind: 'text', text })
  expect(player.said).toContain(`Fabrikam · Microsoft Teams comes back on ${day}.`)
  expect(player.said).toContain('2 statuses need a look')
  expect(player.effects).toMatchObject([{ kind: 'markReminders', doneOn: null }])
})

story('all that is due of one customer is snoozed', [
  ...DUE,
  ['FM', 'snooze fabrikam'],
  [
    'bot',
    'Fabrikam · Microsoft Teams and Fabrikam · SharePoint Online come back on 23 Mar 2026.',
    '1 status needs a look',
  ],
  ['bot never', '[Undo]'],
])

story('what is not due, not known, or said of nobody changes nothing', [
  ...DUE,
  ['FM', 'snooze contoso'],
  ['bot', 'Nothing is due of “contoso”', '3 statuses need a look'],
  ['FM', 'snooze'],
  ['bot', 'Say whom', '“snooze contoso until Monday”', '3 statuses need a look'],
  ['FM', 'snooze fabrikam teams until the cows come home'],
  ['bot', 'I could not read until when', '3 statuses need a look'],
  ['FM', 'snooze fabrikam teams until 1 march 2029'],
  ['bot', 'At most a year', '3 statuses need a look'],
  ['FM', 'snooze teams'],
  ['bot', 'Several customers', 'Fabrikam', 'Adventure Works', '3 statuses need a look'],
])
