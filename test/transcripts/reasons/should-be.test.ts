import { readCommand } from '../../../dialogs/commands/commands.ts'
import { Player, playRow, prepared, story, type Row } from '../../support/story.ts'

const BLOCKED: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-05-11', dateUnknown: 'false' }],
  ['kept', 1],
]

/** What should be done by a day is a plan of the customer's: only a day alone moves a date. */
test.each([
  'Contoso Exchange should be done by 15 March',
  'contoso teams should be live by june',
  'litware should be ready in may',
  'Litware Teams should be live by June',
  'Contoso Teams should be ok by 15 April',
  'contoso teams should be finished end of may',
  'contoso teams must be unblocked by 3 april',
  'fabrikam should be blocked until june',
  'Fabrikam should be resolved by 12 March',
  'contoso teams should be fixed 15 march',
  'adatum exchange should be migrated by end of june',
])('“%s” moves no date', (text) => {
  expect(readCommand(prepared, text)).toBeUndefined()
  const player = new Player()
  for (const row of BLOCKED) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).not.toContain('date to move')
  expect(player.said).not.toContain('press Save')
})

test.each([
  ['contoso teams should be 15 march', '15 march'],
  ['contoso teams should be the 15th', 'the 15th'],
  ['Contoso Teams should be 22 Jan, not 15', '22 Jan'],
  ['contoso teams should be end of may', 'end of may'],
  ['contoso teams must be by june', 'by june'],
  ['contoso teams should be in may', 'in may'],
  ['contoso teams should have been 3 april', '3 april'],
  ['contoso teams date should be 2026-06-01', '2026-06-01'],
  ['contoso should be 1.6.', '1.6.'],
  ['contoso teams should be next week', 'next week'],
  ['contoso teams should be around mid june', 'around mid june'],
])('“%s” moves the date to %s', (text, value) => {
  const command = readCommand(prepared, text.replace(/\.$/, ''))
  expect(command).toMatchObject({ kind: 'change', what: 'date', value: value.replace(/\.$/, '') })
})

story('what should be done by a day is added to what is open, and the story keeps it', [
  ['FM', 'Litware Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM', 'Litware Teams should be live by June'],
  ['bot', 'Litware · Microsoft Teams'],
  ['FM', 'what did I say?'],
  ['bot', 'should be live by June'],
])

story('a day of the month without one is chosen on the form', [
  ...BLOCKED,
  ['FM', 'contoso teams should be the 15th'],
  ['bot', 'I could not read a day to come', 'Choose it here'],
])
